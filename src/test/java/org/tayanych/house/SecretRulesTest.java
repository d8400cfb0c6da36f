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
     * Classes that open a secret to its letters, besides the vault itself and pages and doors ({@code web}, {@code api}).
     * Each one that is added here is a place where words can leak: the reason stands beside it.
     */
    private static final Map<String, String> MAY_REVEAL = Map.ofEntries(
            Map.entry("access.Letters", "writes a one-time code into the link that is mailed"),
            Map.entry("access.Members", "folds the case of a mail address before its fingerprint; shows a colleague's name"),
            Map.entry("access.SecondFactors", "checks the form of an authenticator's secret and of printed codes"),
            Map.entry("access.SetUp", "prints the set-up link once, as the house starts without members"),
            Map.entry("clues.Clues", "looks for what could point to the writer, in memory"),
            Map.entry("complaints.Attachment", "makes a file's name harmless before it is sent back"),
            Map.entry("complaints.Attachments", "the ending of a file's name helps to tell its kind"),
            Map.entry("complaints.HeldKeys", "puts the worker's key into the cookie that alone holds it"),
            Map.entry("complaints.Leaves", "several sealed values in one envelope, written and read as JSON"),
            Map.entry("complaints.Shapes", "reads an amount of money that rests sealed"),
            Map.entry("counsel.SealedFact", "reads an amount of money that rests sealed"),
            Map.entry("directory.PlaceStore", "reads a confidential place that rests sealed"),
            Map.entry("guard.Attempts", "folds the case of an account before its fingerprint"),
            Map.entry("guard.GuardCookie", "writes a cookie, and takes its hash"),
            Map.entry("guard.OneTimeCode", "normalises a code as it was typed"),
            Map.entry("guard.Passwords", "measures a password against the rules"),
            Map.entry("guard.Totp", "computes the codes of an authenticator"),
            Map.entry("hotline.ContactCases", "compares the word agreed with a caller"),
            Map.entry("hotline.HeldContacts", "puts a contact's key into the cookie that alone holds it"),
            Map.entry("hotline.WordQuery", "looks for words in memory, passage by passage"),
            Map.entry("inspections.ActText", "sets what was found into the act that is frozen, and reads it again"),
            Map.entry("inspections.Photos", "the ending of a photo's name helps to tell its kind; reads what rests sealed about it"),
            Map.entry("letters.Composing", "sets what was typed into the letter that is handed back and kept nowhere"),
            Map.entry("letters.Rules", "measures what was typed for a letter against the rules"),
            Map.entry("notices.Delivery", "puts the one-time link into the letter"),
            Map.entry("notices.Notices", "folds the case of a mail address before its fingerprint"),
            Map.entry("notices.Post", "hands the address to the mail server"),
            Map.entry("orders.PaperText", "sets what was typed into the paper that is handed out, and frozen sealed"),
            Map.entry("protection.Lines", "reads the codes of a screening that rest sealed"),
            Map.entry("referrals.Dossiers", "label and words of a piece in one envelope"),
            Map.entry("referrals.Gathering", "writes the list of files into the dossier"),
            Map.entry("referrals.Links", "takes the hash of a link's secret part"),
            Map.entry("referrals.Received", "names the file that is handed out"),
            Map.entry("remedies.RemedyStore", "reads a date that rests sealed"));

    /** Names the country, version and codes of a law pack: a file that anybody may read, and nobody's case. */
    private static final String OF_PUBLIC_FILES = "org.tayanych.law.PackReplaced.";

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
        assertThat(callers).as("classes that call Secret.reveal()").isSubsetOf(MAY_REVEAL.keySet());
    }

    @Test
    void events_carry_ids_kinds_and_times_alone() {
        List<String> wordy = events()
                .flatMap(event -> Arrays.stream(event.getRecordComponents())
                        .filter(part -> !harmless(part.getType(), part.getGenericType()))
                        .map(part -> event.getName() + "." + part.getName()))
                .filter(part -> !part.startsWith(OF_PUBLIC_FILES))
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
