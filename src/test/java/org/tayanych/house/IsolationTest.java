package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

/** A stranger of another organisation finds behind every address with an id the same as behind one that never existed. */
@HouseTest
class IsolationTest {

    /** The directory of services is common to all organisations: its entries are public facts. */
    private static final String COMMON = "/desk/directory.*";

    @Autowired
    House house;

    @Test
    void every_door_with_an_id_tells_a_stranger_nothing() {
        World.Place ours = house.world().hotline();
        World.Person consultant = ours.consultant();
        ours.specialist();
        ours.complaint("a complaint that strangers must not see", Topic.B01);
        ours.complaint("a complaint for specialists alone", Topic.E02);
        new Sweep(house.world().signIn(consultant), "words of a case").from("/desk");
        Set<String> others = ids();
        World.Place theirs = house.world().hotline();
        assertNothingSeen(house.world().signIn(theirs.supervisor()), others);
    }

    @Test
    void a_specialist_case_is_nothing_to_the_ordinary_colleague() {
        World.Place ours = house.world().hotline();
        World.Person consultant = ours.consultant();
        ours.specialist();
        UUID restricted = ours.complaint("for specialists alone", Topic.E02).id().value();
        assertNothingSeen(house.world().signIn(consultant), Set.of(restricted.toString()));
    }

    @Test
    void accidents_claims_and_seminars_are_nothing_to_another_inspectorate() {
        Set<String> written = new Outcomes(house, Secret.of("a word that strangers must not see")).write();
        Set<String> others = ids();
        others.addAll(written);
        World.Place theirs = house.world().inspectorate();
        theirs.inspector();
        assertNothingSeen(house.world().signIn(theirs.chiefInspector()), others);
    }

    private void assertNothingSeen(Visitor stranger, Set<String> ids) {
        String token = token(stranger);
        List<String> seen = new ArrayList<>();
        List<Doorway> doors = Doorway.all(house)
                .filter(door -> door.gated() && door.bearsId() && !door.pattern().matches(COMMON))
                .toList();
        assertThat(doors).hasSizeGreaterThan(5);
        for (Doorway door : doors) {
            String nothing = knock(door, stranger, UUID.randomUUID().toString(), token);
            if (nothing.startsWith("5")) {
                seen.add(door.methods() + " " + door.pattern() + " fails with " + nothing);
            }
            for (String id : ids) {
                if (!knock(door, stranger, id, token).equals(nothing)) {
                    seen.add(door.methods() + " " + door.with(id));
                }
            }
        }
        assertThat(seen).isEmpty();
    }

    /** The answer with everything taken out that differs from request to request anyway. */
    private static String knock(Doorway door, Visitor stranger, String id, String token) {
        Answer answer = door.writes()
                ? stranger.post(door.with(id), "_csrf", token)
                : stranger.fetch(door.with(id));
        Document page = answer.page();
        page.select("input[type=hidden], meta").remove();
        return answer.status() + " " + answer.header("location").replace(id, "{id}") + " "
                + page.text().replace(id, "{id}");
    }

    private static String token(Visitor stranger) {
        return stranger.get("/desk").page().select("input[name=_csrf]").attr("value");
    }

    /** One id of each kind that rests in the database: the latest row of every column that holds ids. */
    private Set<String> ids() {
        List<String> columns = house.database().sql("""
                select format('(select %I::text from %I.%I where %I is not null order by ctid desc limit 1)',
                              column_name, table_schema, table_name, column_name)
                from information_schema.columns join information_schema.tables using (table_schema, table_name)
                where udt_name = 'uuid' and table_type = 'BASE TABLE'
                  and table_schema not in ('pg_catalog', 'information_schema')""")
                .query((row, number) -> row.getString(1))
                .list();
        Set<String> found = new TreeSet<>();
        Stream.of(String.join(" union ", columns))
                .flatMap(sql -> house.database().sql(sql).query((row, number) -> row.getString(1)).list().stream())
                .forEach(found::add);
        return found;
    }
}
