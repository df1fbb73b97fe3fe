package id.rinews.site;

import id.rinews.dossiers.RelationMenu;
import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Addresses of the parts that every page's shell links to. */
@Component
class Sections {

    private static final int RELATIONS = 2;

    private final RelationMenu relations;

    Sections(RelationMenu relations) {
        this.relations = relations;
    }

    public String agreements(Language language) {
        return Addresses.AGREEMENTS.path(language);
    }

    public String relationsList(Language language) {
        return Addresses.RELATIONS.path(language);
    }

    public String topics(Language language) {
        return Addresses.TOPICS.path(language);
    }

    public String people(Language language) {
        return Addresses.PEOPLE.path(language);
    }

    public String corrections(Language language) {
        return Addresses.CORRECTIONS.path(language);
    }

    public String archive(Language language) {
        return Addresses.ARCHIVE.path(language);
    }

    public String masthead(Language language) {
        return Addresses.MASTHEAD.path(language);
    }

    public String privacy(Language language) {
        return Addresses.PRIVACY.path(language);
    }

    public String request(Language language) {
        return Addresses.request(language);
    }

    /** Address by the message of its name, for the footer. */
    public Map<String, String> about(Language language) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("menu.corrections", corrections(language));
        pages.put("request.menu", request(language));
        pages.put("menu.masthead", masthead(language));
        pages.put("menu.guidelines", Addresses.GUIDELINES.path(language));
        pages.put("menu.relations", relationsList(language));
        pages.put("menu.topics", topics(language));
        pages.put("menu.people", people(language));
        pages.put("menu.archive", archive(language));
        pages.put("menu.about", Addresses.ABOUT.path(language));
        pages.put("menu.privacy", Addresses.PRIVACY.path(language));
        pages.put("menu.accessibility", Addresses.ACCESSIBILITY.path(language));
        return pages;
    }

    /** None while the database is away: that must not take the page down that says so. */
    public RelationMenu.Menu relations(String path, Language language) {
        try {
            return relations.menu(RELATIONS, path, language);
        } catch (RuntimeException _) {
            return new RelationMenu.Menu(List.of(), true, null);
        }
    }
}
