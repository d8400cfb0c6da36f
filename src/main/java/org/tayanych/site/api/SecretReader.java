package org.tayanych.site.api;

import org.tayanych.vault.Secret;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Texts out of JSON become secrets here and nowhere later. */
public final class SecretReader extends StdDeserializer<Secret> {

    SecretReader() {
        super(Secret.class);
    }

    @Override
    public Secret deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (Secret) context.handleUnexpectedToken(Secret.class, parser);
        }
        return secret(parser.getString());
    }

    /** Line ends become LF; other control characters and halves of characters go, as on the pages. */
    public static Secret secret(String sent) {
        StringBuilder kept = new StringBuilder(sent.length());
        sent.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(kept::appendCodePoint);
        return Secret.of(kept.toString());
    }
}
