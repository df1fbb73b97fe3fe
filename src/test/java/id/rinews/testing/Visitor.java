package id.rinews.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without JavaScript that keeps cookies, fills in forms and follows no redirect by itself. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;

    public Visitor(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    public HttpResponse<String> send(String method, String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Opens the page of a form and sends it back filled in, with the token that the page holds. */
    public HttpResponse<String> submit(String page, Map<String, String> fields) {
        return submitTo(page.replaceAll("\\?.*", ""), page, fields);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> submitTo(String address, String page, Map<String, String> fields, String... headers) {
        Matcher token = TOKEN.matcher(get(page).body());
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", token.find() ? "_csrf=" + encoded(token.group(1)) + "&" : "", ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String cookie() {
        return cookies.getCookieStore().getCookies().toString();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
