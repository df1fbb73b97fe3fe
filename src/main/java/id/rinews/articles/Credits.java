package id.rinews.articles;

import id.rinews.articles.ArticleView.CreditLine;
import id.rinews.articles.ArticleView.CreditedName;
import id.rinews.content.CreditRole;
import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Credits as a byline prints them: one line a role, in the order of the roles. */
class Credits {

    private Credits() {}

    /** @param listed whether the story is on lists, so that its contributors have pages */
    static List<CreditLine> lines(List<Credit> credits, boolean listed, Language reader) {
        Map<CreditRole, List<CreditedName>> names = credits.stream()
                .collect(Collectors.groupingBy(
                        Credit::role,
                        TreeMap::new,
                        Collectors.mapping(credit -> named(credit.name(), listed, reader), Collectors.toList())));
        return names.entrySet().stream()
                .map(line -> new CreditLine(line.getKey().name(), line.getValue()))
                .toList();
    }

    private static CreditedName named(String name, boolean listed, Language reader) {
        return new CreditedName(
                name,
                Contribution.slug(name)
                        .filter(_ -> listed)
                        .map(slug -> Addresses.CONTRIBUTORS.path(reader, slug))
                        .orElse(null));
    }
}
