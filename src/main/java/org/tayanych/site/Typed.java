package org.tayanych.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tayanych.vault.Secret;

/**
 * What was typed into a form. Strings end here: free text comes out as a {@link Secret}, everything else as a code that
 * is looked up at once. Handlers take one as a parameter; for forms with files see {@link Parts}.
 */
public interface Typed {

    /** Free text; {@link Secret#NOTHING} when absent. Line ends are made LF, other control characters dropped. */
    Secret secret(String field);

    /** A short code, never shown back; empty when absent, blank or longer than 64 characters. */
    Optional<String> code(String field);

    /** Every value of a repeated field that can be a code. */
    List<String> codes(String field);

    boolean ticked(String field);

    /** Names of all fields that were sent, in no order. */
    Set<String> names();

    /** Every value of a field, as free text. */
    List<Secret> all(String field);

    /** The constant of this name; empty for anything else. */
    default <E extends Enum<E>> Optional<E> oneOf(Class<E> kinds, String field) {
        return code(field).flatMap(name -> {
            for (E constant : kinds.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        });
    }
}
