package id.rinews.articles;

/**
 * What stands between a draft and its readers.
 *
 * @param code message {@code article.obstacle.{code}}
 * @param field of the form that mends it
 * @param blocks whether it refuses publication, or is only worth a thought
 * @param detail what the message names, or empty
 */
public record Obstacle(String code, String field, boolean blocks, String detail) {

    static Obstacle refusal(String code, String field) {
        return new Obstacle(code, field, true, "");
    }

    static Obstacle thought(String code, String field) {
        return thought(code, field, "");
    }

    static Obstacle thought(String code, String field, String detail) {
        return new Obstacle(code, field, false, detail);
    }
}
