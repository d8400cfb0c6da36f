package org.tayanych.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tayanych.site.Problems;
import org.tayanych.vault.Secret;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads JSON bodies, strictly and with bounded memory. What a parser says about them is never passed on: it quotes. */
@Component
public class Bodies {

    /** Room for the longest account several times over. */
    public static final int MOST_KILOBYTES = 256;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxDocumentLength(MOST_KILOBYTES * 1024L)
            .maxNestingDepth(8)
            .maxNameLength(200)
            .build();

    private final JsonMapper json = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .addModule(new SimpleModule().addDeserializer(Secret.class, new SecretReader()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** The body in this shape, or why it can't be read. Numbers keep their exact decimals. */
    public <T> Reading<T> read(HttpServletRequest request, Class<T> shape) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).split(";")[0].strip().equals("application/json")) {
            return new Reading.Refused<>(Refusal.MEDIA);
        }
        int most = MOST_KILOBYTES * 1024;
        if (request.getContentLengthLong() > most) {
            return new Reading.Refused<>(Refusal.tooLarge(MOST_KILOBYTES));
        }
        byte[] sent = request.getInputStream().readNBytes(most + 1);
        return sent.length > most ? new Reading.Refused<>(Refusal.tooLarge(MOST_KILOBYTES)) : parse(sent, shape);
    }

    private <T> Reading<T> parse(byte[] sent, Class<T> shape) {
        try {
            T body = json.readValue(sent, shape);
            return body == null ? new Reading.Refused<>(Refusal.NOT_JSON) : new Reading.Body<>(body);
        } catch (UnrecognizedPropertyException unknown) {
            return new Reading.Refused<>(Refusal.fields(unknownField(unknown)));
        } catch (MismatchedInputException mismatch) {
            return new Reading.Refused<>(mismatch.getPath().isEmpty()
                    ? Refusal.NOT_JSON
                    : Refusal.fields(Problems.none().add(place(mismatch, 0), "site.api.shape")));
        } catch (JacksonException notJson) {
            return new Reading.Refused<>(Refusal.NOT_JSON);
        }
    }

    /** The name that was sent is not repeated; those that there are, are told. */
    private static Problems unknownField(UnrecognizedPropertyException unknown) {
        List<String> known = unknown.getKnownPropertyIds() == null
                ? List.of()
                : unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
        return Problems.none().add(place(unknown, 1), "site.api.unknown-field", String.join(", ", known));
    }

    /** {@code topics[1]}; only names that our own records have. @param less how many of the last steps to leave out */
    private static String place(DatabindException where, int less) {
        StringBuilder place = new StringBuilder();
        List<JacksonException.Reference> path = where.getPath();
        for (JacksonException.Reference step : path.subList(0, path.size() - less)) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return place.toString();
    }
}
