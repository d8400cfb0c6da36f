package bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody with cookies, who sends forms with the token that their page carried. */
final class Reader implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final byte[] TOTP_KEY = "bench-fill-key!!!!!!".getBytes(StandardCharsets.US_ASCII);

    final Wire wire;

    Reader(int port) {
        this.wire = new Wire(port);
    }

    /** Signs in as the consultant that {@link Fill} made. */
    Reader signIn() throws IOException, GeneralSecurityException {
        form("/ru/sign-in", "/ru/sign-in", "mail", Fill.MAIL, "password", Fill.PASSWORD);
        form("/ru/sign-in/code", "/ru/sign-in/code", "code", code());
        Wire.Answer desk = wire.get("/desk");
        if (desk.status() != 200) {
            throw new IOException("could not sign in: " + desk.status());
        }
        return this;
    }

    /** Opens the page for its token, then sends the form; follows nothing. */
    Wire.Answer form(String page, String action, String... pairs) throws IOException {
        StringBuilder body = new StringBuilder("_csrf=" + URLEncoder.encode(token(page), StandardCharsets.UTF_8));
        for (int i = 0; i < pairs.length; i += 2) {
            body.append('&').append(pairs[i]).append('=').append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return wire.post(action, "application/x-www-form-urlencoded", body.toString().getBytes(StandardCharsets.US_ASCII));
    }

    String token(String page) throws IOException {
        Wire.Answer answer = wire.get(page);
        for (int hops = 0; answer.status() / 100 == 3 && hops < 5; hops++) {
            URI goal = URI.create("http://127.0.0.1" + page).resolve(answer.header("location"));
            answer = wire.get(goal.getRawPath());
        }
        Matcher token = TOKEN.matcher(answer.text());
        if (!token.find()) {
            throw new IOException("no form on " + page + ": " + answer.status());
        }
        return token.group(1).replace("&#61;", "=").replace("&amp;", "&");
    }

    private static String code() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(TOTP_KEY, "HmacSHA1"));
        byte[] sum = mac.doFinal(ByteBuffer.allocate(8).putLong(System.currentTimeMillis() / 30_000).array());
        int number = ByteBuffer.wrap(sum, sum[sum.length - 1] & 0x0f, 4).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    @Override
    public void close() {
        wire.close();
    }
}
