package org.tayanych.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.util.FileSystemUtils;
import org.tayanych.house.Answer;
import org.tayanych.house.Visitor;

/** The sample world as somebody meets it who starts the house for the first time. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleWorldTest {

    private static final int PATIENCE_SECONDS = 240;

    private Path folder = Path.of("target");
    private Process house;
    private int port;

    @BeforeAll
    void startWithTheSampleWorld() throws Exception {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "sample");
        port = freePort();
        house = start();
        awaitWorld();
    }

    @AfterAll
    void stop() throws Exception {
        house.destroy();
        if (!house.waitFor(60, TimeUnit.SECONDS)) {
            house.destroyForcibly().waitFor();
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void it_tells_how_far_it_has_come_and_prints_the_sign_ins() throws IOException {
        assertThat(log()).contains("Sample world: 10 complaints", "Sample world: 60 complaints", "Sample world: ready after",
                "aijan@kerege.example", SignIn.PASSWORD).doesNotContain("Nobody works here yet");
    }

    @Test
    void the_page_of_sign_ins_stands_in_every_language() {
        for (String language : new String[] {"ky", "ru", "en", "uz", "kk", "tg"}) {
            Answer page = new Visitor(port).get("/" + language + "/sample");
            assertThat(page.status()).as(language).isEqualTo(200);
            assertThat(page.text()).contains("gulmira@kerege.example", SignIn.PASSWORD);
        }
        assertThat(new Visitor(port).get("/sample").status()).isEqualTo(200);
    }

    @Test
    void a_consultant_signs_in_with_what_the_page_says_and_finds_work_of_every_kind() {
        Visitor consultant = signIn("kim@kerege.example");
        String queue = consultant.get("/desk").text();
        assertThat(queue).isNotEmpty();
        assertThat(consultant.get("/desk").status()).isEqualTo(200);
    }

    @Test
    void three_workers_of_one_employer_stand_side_by_side_and_what_is_agreed_is_not_what_is_paid() {
        Visitor consultant = signIn("aijan@kerege.example");
        Answer groups = consultant.get("/desk/groups");
        assertThat(groups.text()).contains("«Бийик-Үлгү»");
        Answer group = consultant.click(groups, "/desk/groups/");
        assertThat(group.page().select("a[href^=/desk/cases/]")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(group.text().replaceAll("[\\h ]", "")).contains("295000", "150000", "80000", "55000");
    }

    @Test
    void the_directory_has_the_invented_entries_and_hides_the_shelter() {
        String services = new Visitor(port).saying("Accept-Language", "ru").get("/hsds/services?per_page=100&full=true").body();
        assertThat(services).contains("«Уя» (пример)").doesNotContain("Жашыруун");
    }

    @Test
    void what_came_by_the_georeport_door_can_be_read_there() {
        String requests = new Visitor(port).get("/open311/v2/requests.json").body();
        assertThat(requests).contains("service_request_id", "\"status\":\"closed\"", "\"status\":\"open\"");
    }

    private Visitor signIn(String mail) {
        Answer sample = new Visitor(port).get("/en/sample");
        String after = sample.text().substring(sample.text().indexOf(mail));
        String code = after.substring(after.indexOf("The code now") + 13, after.indexOf("The code now") + 20).replace(" ", "");
        Visitor visitor = new Visitor(port);
        Answer first = visitor.get("/desk");
        String mailField = first.page().select("main form input[type=email], main form input[type=text]").attr("name");
        String passwordField = first.page().select("main form input[type=password]").attr("name");
        Answer second = visitor.form(first).set(mailField, mail).set(passwordField, SignIn.PASSWORD).submit();
        String codeField = second.page().select("main form input[type=text], main form input:not([type])").attr("name");
        Answer in = visitor.form(second).set(codeField, code).submit();
        assertThat(in.status()).as(in.toString()).isEqualTo(200);
        return visitor;
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx384m", "-cp", System.getProperty("java.class.path"), "org.tayanych.Application")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("house.log").toFile());
        builder.environment().putAll(Map.of(
                "SERVER_PORT", Integer.toString(port),
                "MANAGEMENT_PORT", "0",
                "TAYANYCH_DATA", folder.toString(),
                "TAYANYCH_SAMPLE", "true"));
        return builder.start();
    }

    private void awaitWorld() throws Exception {
        for (int tries = 0; tries < PATIENCE_SECONDS * 5; tries++) {
            assertThat(house.isAlive()).as(() -> String.format(Locale.ROOT, "ended by itself%n%s", quietLog())).isTrue();
            if (log().contains("the codes of the moment stand at")) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("the sample world did not come: " + log());
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("house.log"));
    }

    private String quietLog() {
        try {
            return log();
        } catch (IOException gone) {
            return "no log";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
