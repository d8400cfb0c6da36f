package org.tayanych.house;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Data that nobody keeps: an empty folder and a mail server in memory. Unpacked programs stay, to save seconds. */
final class ThrowAway implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Path DATA = Path.of("target", "house-data").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        empty();
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        context.getBeanFactory().registerSingleton("greenMail", mail);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("throw-away", Map.of(
                "TAYANYCH_DATA", DATA.toString(),
                "database.durable", "false",
                // A few codes derived ahead are enough for tests; a full store would keep both cores busy for minutes.
                "vault.receipts-ready", "32",
                "TAYANYCH_SAMPLE", "false",
                "notices.host", "127.0.0.1",
                "notices.tls", "NONE",
                "notices.port", mail.getSmtp().getPort(),
                "management.server.port", "0")));
    }

    private static void empty() {
        try {
            Files.createDirectories(DATA);
            try (var inside = Files.newDirectoryStream(DATA, path -> !path.getFileName().toString().equals("postgres-18"))) {
                for (Path each : inside) {
                    FileSystemUtils.deleteRecursively(each);
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
