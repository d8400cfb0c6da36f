package bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One kept-open connection that speaks just enough HTTP. The load shares two cores with what it measures, so it must cost
 * next to nothing itself. Talks to 127.0.0.1 alone.
 */
final class Wire implements AutoCloseable {

    /** @param headers names in lower case */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private static final int PATIENCE = 120_000;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Wire(int port) {
        this.port = port;
    }

    Answer get(String path) throws IOException {
        return send("GET", path, "");
    }

    /** The body may come in parts that several connections share. */
    Answer post(String path, String type, byte[]... body) throws IOException {
        return send("POST", path, type, body);
    }

    private Answer send(String method, String path, String type, byte[]... body) throws IOException {
        StringBuilder head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1:")
                .append(port).append("\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ").append(cookies.entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("; "))).append("\r\n");
        }
        if (!type.isEmpty()) {
            head.append("Content-Type: ").append(type).append("\r\nContent-Length: ")
                    .append(Arrays.stream(body).mapToLong(part -> part.length).sum()).append("\r\n");
        }
        connect();
        try {
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            for (byte[] part : body) {
                out.write(part);
            }
            out.flush();
            return read();
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
            out = socket.getOutputStream();
        }
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            String name = parts[0].toLowerCase(Locale.ROOT);
            headers.put(name, parts[1].strip());
            if (name.equals("set-cookie")) {
                keep(parts[1].strip());
            }
        }
        byte[] body = body(status, headers);
        if (headers.getOrDefault("connection", "").equals("close")) {
            close();
        }
        return new Answer(status, headers, body);
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            var whole = new ByteArrayOutputStream();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                whole.write(in.readNBytes(size));
                line();
            }
            line();
            return whole.toByteArray();
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return status == 204 || status == 304 ? new byte[0] : in.readNBytes(length);
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("closed");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException already) {
            // Gone is what it should be.
        }
        socket = null;
    }
}
