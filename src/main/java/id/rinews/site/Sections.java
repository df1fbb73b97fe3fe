package id.rinews.site;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import org.springframework.stereotype.Component;

/** Addresses of the parts that every page's shell links to. */
@Component
class Sections {

    public String agreements(Language language) {
        return Addresses.AGREEMENTS.path(language);
    }
}
