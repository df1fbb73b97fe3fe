package id.rinews.articles;

import id.rinews.shared.Paging;
import id.rinews.shared.Staff;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk's list of stories. */
@Controller
class StoryListController {

    private final StoryList list;

    StoryListController(StoryList list) {
        this.list = list;
    }

    @GetMapping("/desk/articles")
    String show(@RequestParam Map<String, String> asked, Staff staff, Model model) {
        StoryFilter filter = StoryFilter.read(asked);
        model.addAttribute("filter", filter);
        model.addAttribute("list", list.show(filter, Paging.number(asked.getOrDefault("page", "1")), staff));
        model.addAttribute("statuses", ArticleStatus.values());
        return "articles/desk/index";
    }

    @GetMapping(path = "/desk/articles", params = "format=csv")
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> asked, Staff staff) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("articles.csv")
                                .build()
                                .toString())
                .body(list.file(StoryFilter.read(asked), staff));
    }
}
