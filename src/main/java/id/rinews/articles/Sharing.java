package id.rinews.articles;

import id.rinews.articles.ArticleView.ShareView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Plain links that hand a story on: no script, no counter. */
class Sharing {

    private Sharing() {}

    static ShareView of(String headline, String address) {
        String both = encoded(headline + " " + address);
        return new ShareView(
                "https://wa.me/?text=" + both,
                "https://x.com/intent/post?text=" + encoded(headline) + "&url=" + encoded(address),
                "mailto:?subject=" + encoded(headline) + "&body=" + encoded(address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
