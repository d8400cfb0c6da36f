package org.tayanych.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.complaints.Submission;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.Inspection;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Referral;
import org.tayanych.signals.Referred;
import org.tayanych.vocabulary.Topic;

/** No path from a visit to a complainant who did not agree: in the code, at every door, and in what rests. */
@HouseTest
class VisitIsolationTest {

    /** Rooms of the visit and of what comes of it. */
    private static final List<String> OF_THE_VISIT = List.of(
            "employers", "checklists", "inspections", "orders", "accidents", "claims", "seminars", "plans", "evidence", "imports");

    /** Rooms that know workers. */
    private static final List<String> OF_WORKERS = List.of(
            "complaints", "drafts", "hotline", "referrals", "counsel", "correspondence", "protection", "remedies", "groups");

    /** Arithmetic of money, without a case in it. */
    private static final Set<String> OF_REMEDIES = Set.of("org.tayanych.remedies.Balance", "org.tayanych.remedies.Step");

    /** What of signals touches the papers; the reason stands in each of them. */
    private static final Set<String> AT_THE_PAPERS = Set.of(
            "Arriving", "Sources", "SourceStore", "web.AnswerPage", "web.PapersController", "web.PlaceController", "web.PlacePage");

    /** SQL that reads a room of workers, or a row of a signal; how many voices there were may be asked. */
    private static final Pattern READS = Pattern.compile(
            "(?is)\\b(from|join|into|update|references)\\s+(" + String.join("|", OF_WORKERS) + "|signals)\\.(?!voices\\()\\w+");

    @Autowired
    House house;

    private Referred world;
    private Submission.Accepted complaint;
    private Referral referral;
    private Inspection inspection;
    private Map<String, String> secrets;

    @BeforeEach
    void a_visit_that_began_from_a_complaint() {
        world = new Referred(house);
        complaint = world.complaint(Topic.B01);
        referral = world.send(complaint, Part.TOPICS, Part.PLACE, Part.EMPLOYER, Part.NARRATIVE);
        WorkplaceId workplace = world.workplace(60);
        inspection = world.visited(referral, workplace);
        FoundAndOrdered.at(house, world, inspection);
        secrets = secrets();
    }

    @Test
    void rooms_of_the_visit_know_no_room_of_workers() {
        noClasses().that().resideInAnyPackage(packages(OF_THE_VISIT))
                .should().dependOnClassesThat(resideInAnyPackage(packages(OF_WORKERS)).and(not(describe("sums", type -> OF_REMEDIES.contains(type.getName())))))
                .check(Sources.classes());
        noClasses().that().resideInAnyPackage(packages(OF_THE_VISIT))
                .should().dependOnClassesThat().resideInAnyPackage("org.tayanych.signals..")
                .check(Sources.classes());
    }

    @Test
    void signals_touch_papers_in_named_places_and_cases_nowhere() {
        noClasses().that().resideInAnyPackage("org.tayanych.signals..")
                .should().dependOnClassesThat()
                .resideInAnyPackage(packages(OF_WORKERS.stream().filter(room -> !room.equals("referrals")).toList()))
                .check(Sources.classes());
        Set<String> touching = Sources.classes().stream()
                .filter(type -> type.getPackageName().startsWith("org.tayanych.signals"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(other -> other.getTargetClass().getPackageName().startsWith("org.tayanych.referrals")))
                .map(VisitIsolationTest::top)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(touching).isSubsetOf(AT_THE_PAPERS);
    }

    @Test
    void no_statement_of_a_visit_reads_what_belongs_to_workers() {
        List<String> reading = OF_THE_VISIT.stream()
                .flatMap(room -> Stream.concat(Sources.files(Sources.ROOMS.resolve(room), ".java").stream(),
                        Sources.files(Sources.RESOURCES.resolve(room), ".sql").stream()))
                .filter(file -> READS.matcher(Sources.read(file)).find())
                .map(Object::toString).toList();
        assertThat(reading).isEmpty();
        List<String> knowing = Stream.concat(Sources.files(Sources.ROOMS, ".java").stream(), Sources.files(Sources.RESOURCES, ".sql").stream())
                .filter(file -> Sources.read(file).contains("signals.source"))
                .map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("V20")).toList();
        assertThat(knowing).containsOnly("SourceStore.java");
    }

    @Test
    void nothing_that_rests_beside_a_visit_leads_to_the_complaint() {
        Rest rest = new Rest(house.database());
        List<String> leading = new ArrayList<>();
        secrets.forEach((what, letters) -> rest.find(letters).stream()
                .filter(column -> OF_THE_VISIT.contains(column.substring(0, column.indexOf('.'))))
                .forEach(column -> leading.add(what + " in " + column)));
        assertThat(leading).isEmpty();
        assertThat(rest.find(referral.id().toString())).as("the one place that knows").contains("signals.source.referral");
        assertThat(rest.find(complaint.id().toString())).noneMatch(column -> column.startsWith("signals."));
    }

    @Test
    void an_inspector_of_another_team_finds_nothing_behind_any_door() {
        assertThat(behindEveryDoor(Role.INSPECTOR)).isEmpty();
    }

    /** The book of deeds names what was opened by its id, to those who watch over it; the id opens nothing. */
    @Test
    void the_chief_of_another_team_finds_ids_in_the_book_of_deeds_and_nothing_anywhere_else() {
        assertThat(behindEveryDoor(Role.CHIEF_INSPECTOR)).allMatch(told -> told.matches("200 /admin/audit tells the .* id"));
    }

    private List<String> behindEveryDoor(Role role) {
        World.Person colleague = world.inspectorate.enrol(role, world.inspectorate.receiving());
        Visitor visitor = house.world().signIn(colleague);
        Set<String> ids = ids();
        List<String> told = new ArrayList<>();
        for (Doorway door : Doorway.all(house).filter(door -> door.reads() && door.gated()).toList()) {
            for (String id : door.bearsId() ? ids : Set.of("none")) {
                told.addAll(told(visitor.fetch(door.with(id)), id));
            }
        }
        return told;
    }

    @Test
    void whoever_took_the_complaint_in_still_finds_no_way_from_the_visit_to_it() {
        Visitor visitor = house.world().signIn(world.inspector);
        List<String> told = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(starts());
        int pages = 0;
        while (!next.isEmpty() && pages < 200) {
            String path = next.pop();
            Answer answer = seen.add(path) ? visitor.get(path) : null;
            if (answer != null && answer.status() == 200) {
                pages++;
                told.addAll(told(answer, path));
                answer.page().select("main a[href]").stream().map(link -> within(answer, link)).forEach(to -> {
                    if (to.matches("/desk/(signals|received|cases)(/.*)?")) {
                        told.add("a way from " + path + " to " + to);
                    } else if (to.startsWith("/desk/")) {
                        next.add(to);
                    }
                });
            }
        }
        assertThat(pages).as("pages that can be reached from the visit").isGreaterThan(2);
        assertThat(told).isEmpty();
    }

    @Test
    void the_very_same_words_are_there_for_whoever_opens_the_papers() {
        Visitor visitor = house.world().signIn(world.inspector);
        Answer papers = visitor.get("/desk/signals/" + world.of(referral).id() + "/papers");
        assertThat(papers.path()).isEqualTo("/desk/received/" + referral.id());
        assertThat(papers.text()).contains(Referred.NARRATIVE).doesNotContain(Referred.NAME).doesNotContain(Referred.CONTACT);
    }

    /** What of the complaint must not be told, by what it is. */
    private Map<String, String> secrets() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("the narrative", Referred.NARRATIVE);
        all.put("the name", Referred.NAME);
        all.put("the contact", Referred.CONTACT);
        all.put("the complaint's id", complaint.id().toString());
        all.put("the referral's id", referral.id().toString());
        all.put("the dossier's id", referral.dossier().orElseThrow().toString());
        all.put("the signal's id", world.of(referral).id().toString());
        all.put("the reference", complaint.reference().toString());
        return all;
    }

    /** Ids of the complaint's side and of the visit's; each is tried at every door. */
    private Set<String> ids() {
        Set<String> ids = new TreeSet<>(List.of(complaint.id().toString(), referral.id().toString(),
                referral.dossier().orElseThrow().toString(), world.of(referral).id().toString(), inspection.id().value().toString(),
                inspection.workplace().toString(), UUID.randomUUID().toString()));
        house.database().sql("select id from orders.order_ where inspection = :id union select id from inspections.finding where inspection = :id")
                .param("id", inspection.id().value()).query((row, n) -> row.getString(1)).list().forEach(ids::add);
        return ids;
    }

    private List<String> starts() {
        List<String> starts = new ArrayList<>(List.of("/desk/inspections", "/desk/inspections/" + inspection.id().value(),
                "/desk/inspections/" + inspection.id().value() + "/visit", "/desk/workplaces/" + inspection.workplace(),
                "/desk/orders", "/desk/inspections/" + inspection.id().value() + "/orders"));
        for (String id : ids()) {
            starts.addAll(List.of("/desk/findings/" + id, "/desk/orders/" + id));
        }
        return starts;
    }

    /** The page without what was asked for by its address, and without the menu, which is the same on every page. */
    private List<String> told(Answer answer, String asked) {
        String seen = Readable.text(answer).replace(asked, "");
        return secrets.entrySet().stream()
                .filter(secret -> seen.contains(secret.getValue()))
                .filter(secret -> !asked.contains(secret.getValue()))
                .map(secret -> answer.status() + " " + answer.path() + " tells " + secret.getKey())
                .toList();
    }

    private static String within(Answer answer, Element link) {
        return Visitor.local(answer.path(), link.attr("href").split("#", 2)[0]);
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> "org.tayanych." + room + "..").toArray(String[]::new);
    }

    private static String top(JavaClass type) {
        JavaClass outer = type.getEnclosingClass().orElse(type);
        return outer.getName().substring("org.tayanych.signals.".length());
    }
}
