package org.tayanych.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Secret;

/** The way to the mail server. */
@Component
class Post {

    private final NoticeSettings settings;
    private final JavaMailSenderImpl sender;

    Post(NoticeSettings settings) {
        this.settings = settings;
        this.sender = sender(settings);
    }

    /** @throws org.springframework.mail.MailException when the server does not take it */
    void send(Secret to, String subject, String text) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.fromName().isBlank()
                    ? new InternetAddress(settings.from())
                    : new InternetAddress(settings.from(), settings.fromName(), StandardCharsets.UTF_8.name()));
            helper.setTo(to.reveal());
            helper.setSubject(subject);
            helper.setText(text);
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new org.springframework.mail.MailParseException("not an address that a letter can be written to");
        }
        sender.send(message);
    }

    /** @throws MessagingException when the server does not answer or does not let us in */
    void tryOut() throws MessagingException {
        sender.testConnection();
    }

    private static JavaMailSenderImpl sender(NoticeSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setProtocol(settings.tls() == NoticeSettings.Tls.TLS ? "smtps" : "smtp");
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        Properties mail = sender.getJavaMailProperties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            String prefix = "mail." + protocol;
            mail.put(prefix + ".auth", String.valueOf(!settings.user().isBlank()));
            mail.put(prefix + ".connectiontimeout", "10000");
            mail.put(prefix + ".timeout", "20000");
            mail.put(prefix + ".writetimeout", "20000");
            mail.put(prefix + ".ssl.checkserveridentity", "true");
            mail.put(prefix + ".starttls.enable", String.valueOf(settings.tls() == NoticeSettings.Tls.STARTTLS));
            mail.put(prefix + ".starttls.required", String.valueOf(settings.tls() == NoticeSettings.Tls.STARTTLS));
        }
        return sender;
    }
}
