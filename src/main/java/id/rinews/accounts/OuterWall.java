package id.rinews.accounts;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What Tomcat itself refuses never comes to our filters: it gets its headers here, and an encoded slash is left to the firewall. */
@Component
class OuterWall implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final SafeHeaders headers;

    OuterWall(SafeHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        tomcat.addEngineValves(new HeadersFirst(headers));
        tomcat.addConnectorCustomizers(OuterWall::leaveSlashesToTheFirewall);
    }

    private static void leaveSlashesToTheFirewall(Connector connector) {
        connector.setEncodedSolidusHandling("passthrough");
        connector.setEncodedReverseSolidusHandling("passthrough");
    }

    private static final class HeadersFirst extends ValveBase {

        private final SafeHeaders headers;

        HeadersFirst(SafeHeaders headers) {
            super(true);
            this.headers = headers;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            headers.protect(response, false);
            getNext().invoke(request, response);
        }
    }
}
