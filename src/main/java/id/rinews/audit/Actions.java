package id.rinews.audit;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything that is ever written down, and its words: the messages {@code audit.did.} are the list. */
@Component
class Actions {

    private static final String DID = "audit.did.";
    private static final String ABOUT = "audit.about.";

    private final MessageSource messages;

    Actions(MessageSource messages) {
        this.messages = messages;
    }

    /** Actions about the same kind of thing; {@code all} stands for the whole group. */
    record Group(String name, Choice all, List<Choice> actions) {}

    List<Group> groups(Language reader) {
        return ResourceBundle.getBundle("messages", reader.locale()).keySet().stream()
                .filter(key -> key.startsWith(DID))
                .map(key -> key.substring(DID.length()))
                .sorted()
                .collect(Collectors.groupingBy(Actions::about, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> group(group.getKey(), group.getValue(), reader))
                .toList();
    }

    private Group group(String about, List<String> actions, Language reader) {
        String name = say(ABOUT + about, about, reader);
        String all =
                Objects.requireNonNull(messages.getMessage("audit.kind.any", new Object[] {name}, reader.locale()));
        return new Group(
                name,
                new Choice(about, all),
                actions.stream()
                        .map(action -> new Choice(action, word(action, reader)))
                        .toList());
    }

    private static String about(String action) {
        return action.substring(0, action.indexOf('.'));
    }

    /** In words; as it is where an older portal wrote down what this one has no word for. */
    String word(String action, Language reader) {
        return say(DID + action, action, reader);
    }

    private String say(String key, String otherwise, Language reader) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, reader.locale()));
    }
}
