package id.rinews.archive;

import id.rinews.shared.Addresses;
import id.rinews.shared.Dates;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.NotFound;
import id.rinews.shared.Page;
import id.rinews.shared.Page.Area;
import id.rinews.shared.Paging;
import id.rinews.shared.PortalSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The archive: its years, a year's months, a month's days. */
@Controller
class ArchiveController {

    private final Archive archive;
    private final Ways ways;
    private final ListTitles titles;
    private final Dates dates;
    private final PortalSettings portal;

    ArchiveController(Archive archive, Ways ways, ListTitles titles, Dates dates, PortalSettings portal) {
        this.archive = archive;
        this.ways = ways;
        this.titles = titles;
        this.dates = dates;
        this.portal = portal;
    }

    @GetMapping({"/id/arsip", "/es/archivo", "/en/archive"})
    String index(Language language, Model model) {
        model.addAttribute("years", archive.years(language));
        model.addAttribute(
                "page",
                Page.of(Area.ARCHIVE, language, Addresses.everywhere(Addresses.ARCHIVE::path))
                        .describedAs(titles.say("description.archive", language, portal.name())));
        return "archive/years";
    }

    @GetMapping({"/id/arsip/{yyyy}", "/es/archivo/{yyyy}", "/en/archive/{yyyy}"})
    String show(@PathVariable String yyyy, Language language, Model model) {
        FuzzyDate year = period(yyyy, 4);
        model.addAttribute("year", archive.year(year, language));
        model.addAttribute("crumbs", ways.toArchive(language));
        model.addAttribute(
                "page", Page.of(Area.ARCHIVE, language, archive.editions(year)).describedAs(told(year, language)));
        return "archive/year";
    }

    @GetMapping({"/id/arsip/{yyyy}/{mm}", "/es/archivo/{yyyy}/{mm}", "/en/archive/{yyyy}/{mm}"})
    String show(
            @PathVariable String yyyy,
            @PathVariable String mm,
            @RequestParam(defaultValue = "1") String page,
            Language language,
            Model model) {
        FuzzyDate date = period(yyyy + "-" + mm, 7);
        ArchiveMonth month = archive.month(date, Paging.number(page), language);
        Page shell = Page.of(Area.ARCHIVE, language, archive.editions(date)).describedAs(told(date, language));
        model.addAttribute("month", month);
        model.addAttribute("crumbs", ways.toYear(period(yyyy, 4), language));
        model.addAttribute("page", shell.at(month.paging()));
        return "archive/month";
    }

    private String told(FuzzyDate period, Language language) {
        return titles.say("description.period", language, dates.day(period, language));
    }

    private static FuzzyDate period(String text, int length) {
        return FuzzyDate.parse(text)
                .filter(_ -> text.length() == length && text.matches("[0-9-]+"))
                .orElseThrow(() -> new NotFound("archive " + text));
    }
}
