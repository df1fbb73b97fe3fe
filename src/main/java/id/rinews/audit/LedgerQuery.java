package id.rinews.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the ledger somebody wants to see, as its address has it.
 *
 * @param account the number of one, {@code none} for deeds without one, empty for everybody's; anything else finds nothing
 * @param kind an action such as {@code article.published}, or what stands before its dot; empty for all
 */
record LedgerQuery(String account, String kind) {

    static final String NOBODY = "none";

    LedgerQuery(@Nullable String account, @Nullable String kind) {
        this.account = Objects.requireNonNullElse(account, "").strip();
        this.kind = Objects.requireNonNullElse(kind, "").strip();
    }

    public boolean isFiltered() {
        return !account.isEmpty() || !kind.isEmpty();
    }

    boolean isEverybody() {
        return account.isEmpty();
    }

    boolean isNobody() {
        return account.equals(NOBODY);
    }

    /** 0 where it is no number: nobody has that one. */
    long number() {
        return account.matches("-?[0-9]{1,18}") ? Long.parseLong(account) : 0;
    }

    /** For SQL's {@code like}, {@code !} being the character that makes the next one plain. */
    String pattern() {
        String plain = kind.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return kind.isEmpty() ? "%" : kind.contains(".") ? plain : plain + ".%";
    }

    /** The list's address with its filters. */
    String address() {
        String filters = part("account", account) + part("kind", kind);
        return "/desk/audit" + filters.replaceFirst("&", "?");
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
