package id.rinews.articles;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a story said before each of its last saves, so that of two who wrote at once it is known who changed what. */
@Component
class Bases {

    /** Saves; whoever writes from an older one is asked about everything. */
    static final int KEPT = 200;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcTemplate sql;

    Bases(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Keeps what stands there, just before it is written over. */
    void keep(Article article) {
        Writing said = new Writing(article.language(), article.manuscript(), article.embargoUntil());
        sql.update(
                "insert into article_base (article_id, version, said) values (?, ?, ?)",
                article.id(),
                article.version(),
                JSON.writeValueAsString(said));
        sql.update(
                "delete from article_base where article_id = ? and version <= ?",
                article.id(),
                article.version() - KEPT);
    }

    /** What the story said at a version that has been written over since; empty where that is not known any more. */
    Optional<Writing> find(long article, long version) {
        return sql
                .query(
                        "select said from article_base where article_id = ? and version = ?",
                        (row, _) -> row.getString("said"),
                        article,
                        version)
                .stream()
                .findFirst()
                .flatMap(Bases::read);
    }

    private static Optional<Writing> read(String said) {
        try {
            return Optional.of(JSON.readValue(said, Writing.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
