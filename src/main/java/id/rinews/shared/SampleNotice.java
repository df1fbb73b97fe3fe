package id.rinews.shared;

/** Asked by the page's shell, answered above: does the public see sample content? */
public interface SampleNotice {

    boolean isShown();
}
