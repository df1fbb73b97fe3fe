package id.rinews.articles;

import org.springframework.boot.test.context.TestComponent;

/** What happens when the portal starts on rows of an older version. */
@TestComponent
public class ListsAnew {

    private final ListRefill refill;

    ListsAnew(ListRefill refill) {
        this.refill = refill;
    }

    public void refill() {
        refill.start();
    }
}
