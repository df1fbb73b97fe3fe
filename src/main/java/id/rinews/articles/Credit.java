package id.rinews.articles;

import id.rinews.content.CreditRole;

/** Who made the story, in which role; a contributor is not an account. */
public record Credit(CreditRole role, String name) {

    public Credit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A credit needs a name");
        }
    }
}
