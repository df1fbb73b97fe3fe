package id.rinews.site;

import id.rinews.dossiers.RelationMenu;
import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Addresses of the parts that every page's shell links to. */
@Component
class Sections {

    private static final int RELATIONS = 3;

    private final RelationMenu relations;

    Sections(RelationMenu relations) {
        this.relations = relations;
    }

    public String agreements(Language language) {
        return Addresses.AGREEMENTS.path(language);
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

    /** None while the database is away: that must not take the page down that says so. */
    public List<PairView> relations(Language language) {
        try {
            return relations.pairs(RELATIONS, language);
        } catch (RuntimeException _) {
            return List.of();
        }
    }
}
