package bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tayanych.Application;
import org.tayanych.access.Members;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Role;
import org.tayanych.access.Team;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** Makes a database for measuring: one hotline with one consultant, and as many real, sealed complaints as are asked for. */
final class Fill {

    static final String MAIL = "bench@example.org";
    static final String PASSWORD = "nine slow camels on the road";
    /** The authenticator's secret: twenty bytes, in base32. */
    static final String TOTP = "MJSW4Y3IFVTGS3DMFVVWK6JBEEQSCIJB";
    /** Stands in every hundredth complaint and nowhere else. */
    static final String RARE = "экскаватор";

    private static final String TEXT = "Биз куруш жерде сегиз ай иштедик, жумуш берүүчү үч айдан бери айлык бербейт, паспортторубузду"
            + " алып койду жана кетсек полицияга айтам деп коркутат. ";

    private Fill() {
    }

    static void world(String name, int complaints) throws InterruptedException {
        world(name, Organisation.Kind.HOTLINE, Role.CONSULTANT, complaints);
    }

    /** The same with a labour inspectorate and its chief inspector, and no complaint. */
    static void inspectorate(String name) throws InterruptedException {
        world(name, Organisation.Kind.INSPECTORATE, Role.CHIEF_INSPECTOR, 0);
    }

    private static void world(String name, Organisation.Kind kind, Role role, int complaints) throws InterruptedException {
        Folders.ensure(name);
        Map<String, Object> settings = new HashMap<>(Map.of(
                "TAYANYCH_DATA", "target/bench/" + name, "TAYANYCH_SAMPLE", "false",
                "server.port", "0", "management.server.port", "0", "complaints.per-hour", "1000000",
                "vault.receipts-ready", complaints > 0 ? "2000" : "8"));
        settings.put("logging.level.root", "error");
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(Application.class)
                .run(settings.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new))) {
            Organisations organisations = house.getBean(Organisations.class);
            OrganisationId organisation = organisations.found("Bench", kind, Country.KG);
            TeamId team = organisations.addTeam(organisation, "Intake", Team.Kind.INTAKE);
            house.getBean(Members.class).enrol(organisation, "Bench", Secret.of(MAIL), Secret.of(PASSWORD),
                    Secret.of(TOTP), Language.RU, Set.of(role), Set.of(team));
            submit(house.getBean(Submissions.class), complaints);
        }
    }

    private static void submit(Submissions counter, int complaints) throws InterruptedException {
        var senders = Executors.newFixedThreadPool(4);
        for (int number = 0; number < complaints; number++) {
            String words = TEXT.repeat(8) + (number % 100 == 0 ? RARE : "");
            senders.submit(() -> submit(counter, words));
        }
        senders.shutdown();
        senders.awaitTermination(30, TimeUnit.MINUTES);
    }

    private static void submit(Submissions counter, String words) {
        NewComplaint complaint = new NewComplaint(Language.KY, Channel.WEB, Set.of(Topic.B01), Country.KG, null, null, false,
                Account.anonymous(Secret.of(words)), SafeContact.codeOnly(Language.KY), null);
        while (true) {
            try {
                if (counter.submit(complaint) instanceof Submission.Accepted) {
                    return;
                }
                throw new IllegalStateException("nobody takes complaints here");
            } catch (Receipts.Busy wait) {
                Thread.yield();
            }
        }
    }
}
