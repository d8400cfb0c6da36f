package org.tayanych.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.tayanych.site.Parts;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Forms with files, good and bad, as they come over the wire. */
class StreamedFormTest {

    private static final String RIGHT = "0123456789abcdef0123456789abcdef";
    private static final long MOST = 1 << 22;

    private final List<String> taken = new ArrayList<>();

    private final Parts.EachFile keeping = (field, name, content, sofar) ->
            taken.add(field + ":" + name + ":" + content.readAllBytes().length + ":" + sofar.secret("said").reveal());

    @Test
    void without_its_token_nothing_is_read() {
        Body body = new Body(part("said", "hello") + file("photo", "a.jpg", "x"));
        assertRefused(HttpStatus.FORBIDDEN, () -> form(body, "B").read(keeping));
        assertThat(taken).isEmpty();
    }

    @Test
    void a_wrong_token_and_one_that_comes_late_are_none() {
        assertRefused(HttpStatus.FORBIDDEN, () -> read(part("_csrf", masked("f".repeat(32))) + file("photo", "a.jpg", "x")));
        assertRefused(HttpStatus.FORBIDDEN, () -> read(part("said", "x") + token() + file("photo", "a.jpg", "x")));
        assertRefused(HttpStatus.FORBIDDEN, () -> read(part("_csrf", RIGHT) + file("photo", "a.jpg", "x")));
        assertRefused(HttpStatus.FORBIDDEN, () -> read(file("_csrf", masked(RIGHT), "x")));
        assertThat(taken).isEmpty();
    }

    @Test
    void where_no_token_was_drawn_the_form_is_refused() {
        var request = request(new Body(token()), "B");
        request.removeAttribute(DeferredCsrfToken.class.getName());
        assertRefused(HttpStatus.FORBIDDEN, () -> new StreamedForm(request, new FormToken(), MOST).read(keeping));
    }

    @Test
    void files_come_one_by_one_with_what_was_typed_before_them() throws IOException {
        Typed typed = read(token() + part("said", "Салам,\r\nдүйнө") + file("photo", "C:\\my\\a.jpg", "12345")
                + file("empty", "", "") + file("voice", "b.ogg", "123") + part("after", "x"));
        assertThat(taken).containsExactly("photo:a.jpg:5:Салам,\nдүйнө", "voice:b.ogg:3:Салам,\nдүйнө");
        assertThat(typed.secret("after")).isEqualTo(Secret.of("x"));
    }

    @Test
    void a_file_that_nobody_reads_is_passed_over() throws IOException {
        Typed typed = form(new Body(token() + file("photo", "a.jpg", "x".repeat(100_000)) + part("after", "y") + end()), "B")
                .read((field, name, content, sofar) -> content.read());
        assertThat(typed.code("after")).hasValue("y");
    }

    @Test
    void too_many_parts_too_much_text_and_too_much_altogether_are_refused() {
        assertRefused(HttpStatus.CONTENT_TOO_LARGE, () -> read(token() + part("x", "y").repeat(1000)));
        assertRefused(HttpStatus.CONTENT_TOO_LARGE, () -> read(token() + part("said", "x".repeat((1 << 20) + 1))));
        assertRefused(HttpStatus.CONTENT_TOO_LARGE, () -> read(token() + part("said", "x".repeat(400_000)).repeat(3)));
        assertRefused(HttpStatus.CONTENT_TOO_LARGE, () -> read(part("_csrf", "x".repeat(600))));
        assertRefused(HttpStatus.CONTENT_TOO_LARGE,
                () -> read(token() + "--B\r\nX-Long: " + "x".repeat(200_000) + "\r\n\r\nhello\r\n"));
        assertRefused(HttpStatus.CONTENT_TOO_LARGE, () -> read(token() + file("photo", "a.jpg", "x".repeat((int) MOST))));
    }

    @Test
    void a_broken_form_is_a_bad_request() {
        assertRefused(HttpStatus.BAD_REQUEST, () -> form(new Body(token() + part("a", "b")), "another").read(keeping));
        assertRefused(HttpStatus.BAD_REQUEST, () -> form(new Body(token() + "--B\r\nContent-Disposition: form-da"), "B").read(keeping));
        assertRefused(HttpStatus.BAD_REQUEST, () -> form(new Body(token() + file("photo", "a", "cut")), "B").read(keeping));
        assertRefused(HttpStatus.BAD_REQUEST, () -> form(new Body(""), "B").read(keeping));
    }

    @Test
    void a_part_without_a_name_is_passed_over() throws IOException {
        assertThat(read(token() + "--B\r\nContent-Type: text/plain\r\n\r\nnameless\r\n" + part("a", "b")).code("a")).hasValue("b");
    }

    @Test
    void another_kind_of_form_is_not_taken() {
        MockHttpServletRequest request = request(new Body(""), "B");
        request.setContentType("application/x-www-form-urlencoded");
        assertRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                () -> new StreamedForm(request, new FormToken(), MOST).read(keeping));
    }

    private Typed read(String parts) throws IOException {
        return form(new Body(parts + end()), "B").read(keeping);
    }

    private static void assertRefused(HttpStatus status, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.status()).isEqualTo(status));
    }

    private static Parts form(InputStream body, String boundary) {
        return new StreamedForm(request(body, boundary), new FormToken(), MOST);
    }

    private static MockHttpServletRequest request(InputStream body, String boundary) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/ky/complaint/files") {
            @Override
            public jakarta.servlet.ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(body);
            }

            @Override
            public int getContentLength() {
                return -1;
            }

            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContentType("multipart/form-data; boundary=" + boundary);
        request.setAttribute(DeferredCsrfToken.class.getName(), new DeferredCsrfToken() {
            @Override
            public CsrfToken get() {
                return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", RIGHT);
            }

            @Override
            public boolean isGenerated() {
                return false;
            }
        });
        return request;
    }

    private static String token() {
        return part("_csrf", masked(RIGHT));
    }

    /** As a page writes it. */
    private static String masked(String value) {
        HttpServletRequest page = new MockHttpServletRequest();
        new org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler()
                .handle(page, new org.springframework.mock.web.MockHttpServletResponse(),
                        () -> new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value));
        return ((CsrfToken) page.getAttribute("_csrf")).getToken();
    }

    private static String part(String name, String value) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String fileName, String content) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n" + content + "\r\n";
    }

    private static String end() {
        return "--B--\r\n";
    }

    /** What comes over the wire; ends without a closing line unless one was written. */
    private static final class Body extends InputStream {

        private final byte[] bytes;
        private int at;

        Body(String text) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return at < bytes.length ? bytes[at++] & 0xff : -1;
        }
    }
}
