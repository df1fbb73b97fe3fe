package id.rinews.content;

import org.jspecify.annotations.Nullable;

/** The place of an agreement's card in the story; without a target it is a to-do of the editor. */
public record AgreementCard(String title, @Nullable Reference target) implements Block {
    public AgreementCard {
        title = Prose.visible(title);
        if (target != null && target.kind() != Kind.AGREEMENT) {
            throw new IllegalArgumentException("An agreement's card cannot show " + target);
        }
    }

    @Override
    public String plain() {
        return title;
    }
}
