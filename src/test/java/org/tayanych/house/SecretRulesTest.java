package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.SealedField;
import org.tayanych.vault.Secret;

/** Who may see words in clear, and what may never carry them. */
class SecretRulesTest {

    /**
     * Rooms and classes that open a secret to its letters, besides the vault itself and pages and doors ({@code web},
     * {@code api}). Each one that is added here is a place where words can leak: the reason stands beside it.
     */
    private static final Set<String> MAY_REVEAL = Set.of(
            // towns and addresses of confidential places, read for the organisation that keeps them
            "directory.PlaceStore",
            // copies chosen parts of a case into a dossier under another key
            "referrals.Dossiers", "referrals.Gathering",
            // looks in memory for an employer's or a worker's name in what is about to be shared
            "referrals.Exposure",
            // hashes the secret of a partner's link
            "referrals.Links",
            // names a file that a receiver saves
            "referrals.Received");

    @Test
    void only_the_vault_pages_and_named_places_reveal_a_secret() {
        Set<String> callers = Sources.classes().stream()
                .flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
                .filter(call -> call.getTargetOwner().isEquivalentTo(Secret.class) && call.getName().equals("reveal"))
                .map(call -> top(call.getOriginOwner()))
                .filter(type -> !type.getPackageName().equals("org.tayanych.vault"))
                .filter(type -> !type.getPackageName().matches("org\\.tayanych\\.\\w+\\.(web|api)"))
                .map(type -> type.getName().substring("org.tayanych.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(callers).as("classes that call Secret.reveal()").isEqualTo(new TreeSet<>(MAY_REVEAL));
    }

    @Test
    void events_carry_ids_kinds_and_times_alone() {
        List<String> wordy = events()
                .flatMap(event -> Arrays.stream(event.getRecordComponents())
                        .filter(part -> !harmless(part.getType(), part.getGenericType()))
                        .map(part -> event.getName() + "." + part.getName()))
                .toList();
        assertThat(events()).isNotEmpty();
        assertThat(wordy).isEmpty();
    }

    @Test
    void every_sealed_field_has_a_name_of_its_own() {
        Map<String, Long> names = Sources.classes().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(SealedField.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(field -> ((Enum<?>) field).name())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertThat(names).isNotEmpty();
        assertThat(names.entrySet().stream().filter(name -> name.getValue() > 1)).isEmpty();
    }

    @Test
    void stores_take_sealed_shapes_and_no_secret() {
        List<String> open = Sources.classes().stream()
                .filter(type -> type.getSimpleName().endsWith("Store"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(SecretRulesTest::takesSecret)
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(open).as("no parameter of a store fits a Secret").isEmpty();
    }

    @Test
    void what_rests_and_what_is_told_does_not_print_itself() {
        assertThat(Secret.of("a word")).hasToString("withheld");
        assertThat(Sealed.class.getDeclaredConstructors()).noneMatch(c -> (c.getModifiers() & 1) == 1);
    }

    private static boolean takesSecret(JavaMethod method) {
        return method.getParameterTypes().stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .anyMatch(raw -> raw.isEquivalentTo(Secret.class));
    }

    private static Stream<Class<?>> events() {
        return Sources.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(EventListener.class)
                        || method.isAnnotatedWith(EventListener.class)
                        || method.isMetaAnnotatedWith(TransactionalEventListener.class)
                        || method.isAnnotatedWith(TransactionalEventListener.class))
                .flatMap(method -> method.getParameterTypes().stream())
                .map(JavaType::toErasure)
                .filter(type -> type.getPackageName().startsWith("org.tayanych"))
                .<Class<?>>map(JavaClass::reflect)
                .distinct();
    }

    private static boolean harmless(Class<?> type, java.lang.reflect.Type whole) {
        if (type == Set.class || type == List.class || type == java.util.Optional.class) {
            return Arrays.stream(((java.lang.reflect.ParameterizedType) whole).getActualTypeArguments())
                    .allMatch(part -> part instanceof Class<?> inner && harmless(inner, inner));
        }
        boolean id = type.isRecord() && type.getSimpleName().endsWith("Id");
        return id || type.isEnum() || type == UUID.class || type == Instant.class || type == LocalDate.class
                || type == boolean.class;
    }

    private static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(SecretRulesTest::top).orElse(type);
    }
}
