package id.rinews.shared;

/** Whether pages say that what they show is sample content. */
public interface SampleNotice {
    boolean isShown();
}
