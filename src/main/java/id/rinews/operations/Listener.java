package id.rinews.operations;

import id.rinews.shared.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Where the portal listens.
 *
 * @param address null or empty for all addresses of the machine
 * @param port 0 for any free one
 */
record Listener(@Nullable String address, int port) {

    void check() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(target());
        } catch (UnknownHostException e) {
            throw new Refusal("SERVER_ADDRESS is \"%s\": there is no such address.".formatted(address));
        } catch (IOException e) {
            throw new Refusal("Port %d cannot be used: %s.".formatted(port, reason(e)));
        }
    }

    private InetSocketAddress target() throws UnknownHostException {
        return StringUtils.hasText(address)
                ? new InetSocketAddress(InetAddress.getByName(address), port)
                : new InetSocketAddress(port);
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("already in use")
                ? "another program listens on it; stop that or set SERVER_PORT"
                : message.replaceFirst(" \\(Bind failed\\)", "");
    }
}
