package id.rinews.shared;

import java.util.List;

/**
 * One page of a list that is read whole and shown in parts.
 *
 * @param total how many there are on all pages
 */
public record Leaf<T>(List<T> shown, int total, Paging paging) {

    /** @param page counted from 1; one that is too high is the last */
    public static <T> Leaf<T> of(List<T> all, int page, int size) {
        Paging paging = Paging.of(page, size, all.size());
        int from = (paging.page() - 1) * size;
        return new Leaf<>(all.subList(from, Math.min(from + size, all.size())), all.size(), paging);
    }

    /** The same page, told otherwise. */
    public <R> Leaf<R> with(List<R> told) {
        return new Leaf<>(told, total, paging);
    }
}
