package id.rinews.articles;

import id.rinews.articles.ArticleView.CreditLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Credits as a byline prints them: one line a role, in the order of the roles. */
class Credits {

    private Credits() {}

    static List<CreditLine> lines(List<Credit> credits) {
        Map<id.rinews.content.CreditRole, String> names = credits.stream()
                .collect(Collectors.groupingBy(
                        Credit::role, TreeMap::new, Collectors.mapping(Credit::name, Collectors.joining(", "))));
        return names.entrySet().stream()
                .map(line -> new CreditLine(line.getKey().name(), line.getValue()))
                .toList();
    }
}
