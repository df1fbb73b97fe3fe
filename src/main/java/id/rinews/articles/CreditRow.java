package id.rinews.articles;

import id.rinews.content.CreditRole;

/** A row of the credits as it was sent; a row without a name is no credit. */
public record CreditRow(String role, String name) {

    static final CreditRow EMPTY = new CreditRow(CreditRole.REPORTER.name(), "");

    @SuppressWarnings("NullAway")
    public CreditRow {
        role = ArticleForm.text(role);
        name = ArticleForm.line(name);
    }

    static CreditRow of(Credit credit) {
        return new CreditRow(credit.role().name(), credit.name());
    }

    boolean isBlank() {
        return name.isEmpty();
    }

    Credit credit() {
        return new Credit(CreditRole.valueOf(role), name);
    }
}
