package id.rinews.agreements;

import java.util.ArrayList;
import java.util.List;

/**
 * A reason why an agreement cannot be published; the words are the message {@code agreement.obstacle.{name}}.
 *
 * @param number of the act it is about, counted from 1; 0 where it is about none
 */
public record Obstacle(String name, int number) {

    /** Where on the form it can be taken away. */
    public String anchor() {
        return switch (name) {
            case "title" -> "titles-id-";
            case "parties" -> "pihak";
            case "slug" -> "slug";
            default ->
                "acts-%d-%s"
                        .formatted(
                                number - 1,
                                switch (name) {
                                    case "actKind" -> "kind";
                                    case "actDate" -> "date";
                                    default -> "sourceTitle";
                                });
        };
    }

    /** Every reason that lies in the text itself. */
    static List<Obstacle> of(Particulars particulars) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (particulars.title().isEmpty()) {
            obstacles.add(new Obstacle("title", 0));
        }
        if (particulars.allParties().stream().distinct().count() < 2) {
            obstacles.add(new Obstacle("parties", 0));
        }
        int number = 0;
        for (Particulars.ActEntry act : particulars.acts()) {
            number++;
            if (act.kind() == null) {
                obstacles.add(new Obstacle("actKind", number));
            }
            if (act.date() == null) {
                obstacles.add(new Obstacle("actDate", number));
            }
            if (act.sourceTitle() == null) {
                obstacles.add(new Obstacle("actSource", number));
            }
        }
        return obstacles;
    }
}
