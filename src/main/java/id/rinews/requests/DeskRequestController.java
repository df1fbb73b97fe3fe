package id.rinews.requests;

import id.rinews.shared.Forbidden;
import id.rinews.shared.Paging;
import id.rinews.shared.Staff;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What readers asked for, at the desk: a queue, and each request with the ways to answer it. */
@Controller
@RequestMapping("/desk/requests")
class DeskRequestController {

    private static final int LONGEST_REASON = 1_000;

    private final RequestBoard board;
    private final RequestDesk desk;
    private final Matters matters;

    DeskRequestController(RequestBoard board, RequestDesk desk, Matters matters) {
        this.board = board;
        this.desk = desk;
        this.matters = matters;
    }

    @GetMapping
    ModelAndView index(
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "1") String page,
            Staff staff) {
        return new ModelAndView("requests/requests")
                .addObject("sheet", board.sheet(!state.equals("answered"), Paging.number(page), staff));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, Staff staff) {
        return new ModelAndView("requests/case").addObject("found", board.find(id, staff));
    }

    @PostMapping("/{id}/story")
    ModelAndView concern(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String story,
            Staff staff,
            RedirectAttributes flash) {
        Optional<Matter> named = matters.named(story.strip());
        if (named.isEmpty()) {
            return refused(id, staff, "story").addObject("story", story);
        }
        desk.concern(id, named.get(), staff);
        return done(id, "request.concerned", flash);
    }

    @PostMapping("/{id}/answer")
    ModelAndView answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String change,
            Staff staff,
            RedirectAttributes flash) {
        if (!change.matches("[0-9]{1,18}")) {
            answerable(board.find(id, staff));
            return refused(id, staff, "change");
        }
        desk.answer(id, change, staff);
        return done(id, "request.answered", flash);
    }

    /** What refusing means, before it is done. */
    @GetMapping("/{id}/refusal")
    ModelAndView consider(@PathVariable long id, Staff staff) {
        RequestBoard.Case found = board.find(id, staff);
        return found.line().answer() == null ? refusal(found) : to("/desk/requests/" + id);
    }

    private static ModelAndView refusal(RequestBoard.Case found) {
        answerable(found);
        return new ModelAndView("requests/refusal").addObject("found", found);
    }

    private static void answerable(RequestBoard.Case found) {
        if (!found.mayAnswer()) {
            throw new Forbidden("Managing editors answer replies, editors corrections");
        }
    }

    @PostMapping("/{id}/refusal")
    ModelAndView refuse(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            RedirectAttributes flash) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            ModelAndView page =
                    refusal(board.find(id, staff)).addObject("wrong", "reason").addObject("reason", reason);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        desk.refuse(id, said, staff);
        return done(id, "request.refused", flash);
    }

    private ModelAndView refused(long id, Staff staff, String field) {
        ModelAndView page = show(id, staff).addObject("wrong", field);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView done(long id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return to("/desk/requests/" + id);
    }

    private static ModelAndView to(String path) {
        RedirectView there = new RedirectView(path, false, false, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }
}
