package org.tayanych.notices;

import jakarta.mail.MessagingException;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Whether the mail server of these settings answers and lets us in. Sends nothing. */
public enum MailTrial {
    /** No server is named: notices wait. */
    NO_SERVER,
    GOOD,
    /** It did not answer, or not as it should: wrong host, port, way of encryption, user or password. */
    REFUSED;

    /** Reads the variables that the application reads; takes up to half a minute. */
    public static MailTrial of(Map<String, String> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.copyOf(variables)));
        ConfigurationPropertySources.attach(environment);
        NoticeSettings settings = Binder.get(environment).bindOrCreate("notices", NoticeSettings.class);
        if (!settings.hasServer()) {
            return NO_SERVER;
        }
        try {
            new Post(settings).tryOut();
            return GOOD;
        } catch (MessagingException refused) {
            return REFUSED;
        }
    }
}
