package id.rinews.archive;

import id.rinews.shared.Addresses;
import id.rinews.shared.Crumb;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The way from the front page to a part of the archive. */
@Component
class Ways {

    private final MessageSource messages;

    Ways(MessageSource messages) {
        this.messages = messages;
    }

    List<Crumb> toArchive(Language language) {
        String name = messages.getMessage("menu.archive", null, language.locale());
        return List.of(new Crumb(name, Addresses.ARCHIVE.path(language)));
    }

    List<Crumb> toYear(FuzzyDate year, Language language) {
        return List.of(toArchive(language).getFirst(), new Crumb(year.toString(), Archive.path(year, language)));
    }
}
