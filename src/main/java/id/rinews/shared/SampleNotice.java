package id.rinews.shared;

/** Asked by the page's shell, answered above: does the public see sample content? */
public interface SampleNotice {

    boolean isShown();

    /** Whether that content is invented altogether, so that no reader takes it for news. */
    boolean isInvented();
}
