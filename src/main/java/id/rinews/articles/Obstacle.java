package id.rinews.articles;

/**
 * What stands between a draft and its readers.
 *
 * @param code message {@code article.obstacle.{code}}
 * @param page where the field stands; empty for the story's own form
 * @param field of the form that mends it
 * @param blocks whether it refuses publication, or is only worth a thought
 * @param detail what the message names, or empty
 */
public record Obstacle(String code, String page, String field, boolean blocks, String detail) {

    static Obstacle refusal(String code, String field) {
        return new Obstacle(code, "", field, true, "");
    }

    /** Something that is mended on another page than the story's. */
    static Obstacle elsewhere(String code, String page, String field, String detail) {
        return new Obstacle(code, page, field, true, detail);
    }

    /** Where it is mended, seen from {@code form}, the address of the story's own. */
    public String href(String form) {
        return (page.isEmpty() ? form : page) + "#" + (field.equals("credits") ? "credits-0-name" : field);
    }

    static Obstacle thought(String code, String field) {
        return thought(code, field, "");
    }

    static Obstacle thought(String code, String field, String detail) {
        return new Obstacle(code, "", field, false, detail);
    }
}
