package org.tayanych.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tayanych.imports.Sheet.Trouble;
import org.tayanych.imports.Sheet.Unreadable;

/** A CSV file as people's programs write it, and as they should not. */
class SheetTest {

    private static List<List<String>> read(byte[] file) throws IOException, Unreadable {
        try (Sheet sheet = Sheet.open(new ByteArrayInputStream(file))) {
            List<List<String>> rows = new ArrayList<>();
            for (List<String> row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
            }
            return rows;
        }
    }

    private static List<List<String>> read(String file) throws IOException, Unreadable {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] file, Trouble trouble, int line) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Unreadable.class, broken -> {
            assertThat(broken.trouble()).isEqualTo(trouble);
            assertThat(broken.line()).isEqualTo(line);
        });
    }

    @Test
    void another_encoding_is_refused_with_the_line_where_it_shows() {
        refused("аты;шаары\nАй;Ош\n".getBytes(Charset.forName("windows-1251")), Trouble.ENCODING, 1);
        byte[] later = ("name;city\n" + "a;b\n".repeat(9_000)).getBytes(StandardCharsets.US_ASCII);
        byte[] broken = java.util.Arrays.copyOf(later, later.length + 1);
        broken[later.length] = (byte) 0xC0;
        assertThatThrownBy(() -> read(broken)).isInstanceOf(Unreadable.class);
        refused("name;city\n".getBytes(StandardCharsets.UTF_16LE), Trouble.ENCODING, 1);
        refused("name;city\n".getBytes(StandardCharsets.UTF_16), Trouble.ENCODING, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n\n", "   \r\n "})
    void an_empty_file_is_refused(String file) {
        refused(file.getBytes(StandardCharsets.UTF_8), Trouble.EMPTY, 0);
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_and_memory_stays_bounded() {
        refused(("a;b\n1;\"" + "x".repeat(3 * Sheet.LONGEST_CELL)).getBytes(StandardCharsets.UTF_8), Trouble.QUOTES, 2);
        refused(("a;b\n1;2\n3;" + "y".repeat(3 * Sheet.LONGEST_CELL) + "\n").getBytes(StandardCharsets.UTF_8), Trouble.QUOTES, 3);
        refused("a;b\n1;\"two\" three\n".getBytes(StandardCharsets.UTF_8), Trouble.QUOTES, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void each_separator_is_seen_from_the_head(String separator) throws Exception {
        String file = "\uFEFFaty" + separator + "\"a;b,c\td\"" + separator + "x\r\n1" + separator + "\" say \"\"so\"\" \"" + separator + "\r\n";
        assertThat(read(file)).containsExactly(List.of("aty", "a;b,c\td", "x"), List.of("1", "say \"so\"", ""));
    }

    @Test
    void empty_lines_are_passed_over_but_counted() throws Exception {
        try (Sheet sheet = Sheet.open(new ByteArrayInputStream("a;b\n\n;\n1;2".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(sheet.next()).containsExactly("a", "b");
            assertThat(sheet.next()).containsExactly("1", "2");
            assertThat(sheet.line()).isEqualTo(4);
            assertThat(sheet.next()).isNull();
        }
    }

    @Test
    void whatever_is_quoted_comes_back_as_it_was() throws Exception {
        Random chance = new Random(42);
        String letters = "аңөүa;,\t\"\n'=+-@{}\\ 1";
        for (int round = 0; round < 300; round++) {
            List<String> cells = new ArrayList<>();
            StringBuilder file = new StringBuilder("h1;h2;h3\n");
            for (int at = 0; at < 3; at++) {
                StringBuilder cell = new StringBuilder("c");
                chance.ints(chance.nextInt(12), 0, letters.length()).forEach(index -> cell.append(letters.charAt(index)));
                cell.append('.');
                cells.add(cell.toString());
                file.append(at == 0 ? "" : ";").append('"').append(cell.toString().replace("\"", "\"\"")).append('"');
            }
            assertThat(read(file.append('\n').toString()).get(1)).isEqualTo(cells);
        }
    }
}
