package org.tayanych.evidence.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data as a stranger's program gets it: the numbers, three forms with the same cells, and their description. */
@HouseTest
class ResultsDoorTest {

    private static final List<String> HEAD =
            List.of("indicator", "period", "value", "unit", "change_percent", "rows", "source", "quality");

    @Autowired
    House house;

    @Test
    void the_table_of_2021_and_2022_comes_out_of_its_rows() {
        List<List<String>> rows = csv("inspectorate");
        assertThat(rows.getFirst()).isEqualTo(HEAD);
        assertThat(row(rows, "violations", "2021")).startsWith("violations", "2021", "18", "count", "");
        assertThat(row(rows, "violations", "2022")).startsWith("violations", "2022", "1402", "count", "7688.9", "");
        assertThat(row(rows, "fines_imposed", "2021").get(2)).isEqualTo("598");
        assertThat(row(rows, "fines_imposed", "2022")).startsWith("fines_imposed", "2022", "13126", "USD", "2095.0", "");
        assertThat(row(rows, "injury_compensation", "2021").get(2)).isEqualTo("176723");
        assertThat(row(rows, "injury_compensation", "2022")).startsWith("injury_compensation", "2022", "380501", "USD", "115.3", "");
        assertThat(row(rows, "wages_recovered", "2021").get(2)).isEqualTo("4023");
        assertThat(row(rows, "wages_recovered", "2022")).startsWith("wages_recovered", "2022", "103039", "USD", "2461.2", "");
        assertThat(row(rows, "employers_trained", "2021")).startsWith("employers_trained", "2021", "0", "count", "", "");
        assertThat(row(rows, "employers_trained", "2022")).startsWith("employers_trained", "2022", "74", "count", "", "");
    }

    @Test
    void each_indicator_and_period_stands_once() {
        List<String> places = csv("inspectorate").stream().skip(1).map(row -> row.get(0) + " " + row.get(1)).toList();
        assertThat(places).doesNotHaveDuplicates();
    }

    @Test
    void later_reports_stand_with_their_marks_and_what_contradicts_them_beside() {
        List<List<String>> rows = csv("inspectorate");
        assertThat(row(rows, "violations", "2023")).startsWith("violations", "2023", "2600").endsWith("at_least");
        assertThat(row(rows, "fines_imposed", "2025")).startsWith("fines_imposed", "2025", "8838000", "KGS");
        assertThat(row(rows, "written_appeals", "2025")).contains("1306", "unexplained");
        assertThat(csv("contradictions")).anySatisfy(row -> assertThat(row)
                .startsWith("fines_imposed", "2025", "8838000000", "KGS").contains("misprint", "8,838 million", "8838000"));
        assertThat(csv("checks")).anySatisfy(row -> assertThat(row).contains("written_appeals", "1345", "1306", "contradicts"));
    }

    @Test
    void the_capacity_of_three_countries_is_in_its_table() {
        List<List<String>> rows = csv("capacity");
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("KZ", "", "250", "280000", "6500000", "1120", "26000"));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("UZ", "", "315", "578000", "", "1835", ""));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("KG", "", "30", "", "", "", ""));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("KG", "2024", "28", "", "2537900", "", "90639", "20000", "4.5"));
    }

    @Test
    void json_and_the_workbook_hold_the_same_cells() throws IOException {
        for (String table : tables()) {
            List<List<String>> rows = csv(table);
            List<List<String>> plain = rows.stream().map(row -> row.stream().map(ResultsDoorTest::plain).toList()).toList();
            assertThat(json(table, rows.getFirst())).as(table).isEqualTo(plain.subList(1, plain.size()));
            assertThat(workbook(table, rows.getFirst().size())).as(table).isEqualTo(plain);
        }
    }

    @Test
    void the_data_package_fits_its_schema_and_describes_every_table_as_it_is() throws IOException {
        JsonNode description = JsonMapper.shared().readTree(house.visitor().fetch("/results/datapackage.json").bytes());
        try (var schema = Objects.requireNonNull(getClass().getResourceAsStream("datapackage.schema.json"))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema).validate(description))
                    .isEmpty();
        }
        for (JsonNode resource : description.path("resources")) {
            List<List<String>> rows = csv(resource.path("path").asString().replace(".csv", ""));
            JsonNode fields = resource.path("schema").path("fields");
            assertThat(rows.getFirst()).isEqualTo(fields.valueStream().map(field -> field.path("name").asString()).toList());
            for (List<String> row : rows.subList(1, rows.size())) {
                for (int at = 0; at < row.size(); at++) {
                    assertThat(row.get(at)).as(resource.path("name") + " " + row).matches(form(fields.path(at).path("type").asString()));
                }
            }
        }
    }

    @Test
    void whoever_has_the_newest_is_told_so_and_other_sites_may_read() {
        Answer first = house.visitor().fetch("/results/inspectorate.csv");
        assertThat(first.header("content-type")).startsWith("text/csv").contains("UTF-8");
        assertThat(first.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(first.header("cache-control")).contains("public").doesNotContain("no-store");
        assertThat(first.header("set-cookie")).isEmpty();
        assertThat(house.visitor().saying("If-None-Match", first.header("etag")).fetch("/results/inspectorate.csv").status())
                .isEqualTo(304);
        assertThat(house.visitor().fetch("/results/inspectorate.xlsx").header("content-type")).contains("spreadsheetml");
        assertThat(house.visitor().fetch("/results/inspectorate.json").header("content-type")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/results/unknown.csv", "/results/inspectorate.exe", "/results/Inspectorate.csv", "/results/..%2Fx.csv"})
    void what_is_not_published_is_not_found(String path) {
        assertThat(house.visitor().get(path).status()).isBetween(400, 404);
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_made_harmless_and_numbers_stay_numbers() {
        for (String text : List.of("=1+1", "+1", "-x", "@SUM(A1)", "\tx", "\rx")) {
            assertThat(Written.field(text).replaceAll("^\"", "")).as(text).startsWith("'");
        }
        assertThat(Written.field(new java.math.BigDecimal("-12.3"))).isEqualTo("-12.3");
        assertThat(Written.field(new java.math.BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Written.field("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
        assertThat(Written.field("-")).as("a part that nobody named").isEqualTo("-");
    }

    private static String form(String type) {
        return switch (type) {
            case "integer" -> "|-?\\d+";
            case "number" -> "|-?\\d+(\\.\\d+)?";
            default -> "(?s)(?![=+@]).*";
        };
    }

    private List<String> tables() {
        return JsonMapper.shared().readTree(house.visitor().fetch("/results/datapackage.json").bytes())
                .path("resources").valueStream().map(resource -> resource.path("name").asString()).toList();
    }

    private List<String> row(List<List<String>> rows, String indicator, String period) {
        return rows.stream().filter(row -> row.get(0).equals(indicator) && row.get(1).equals(period)).findFirst().orElseThrow();
    }

    /** RFC 4180, read without any library of ours. */
    private List<List<String>> csv(String table) {
        Answer answer = house.visitor().fetch("/results/" + table + ".csv");
        assertThat(answer.status()).as(table).isEqualTo(200);
        List<List<String>> rows = new ArrayList<>();
        for (String line : answer.body().split("\r\n")) {
            List<String> cells = new ArrayList<>();
            var cell = java.util.regex.Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").matcher(line);
            while (cell.find()) {
                cells.add(cell.group(1) != null ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<List<String>> json(String table, List<String> head) {
        JsonNode tree = JsonMapper.shared().readTree(house.visitor().fetch("/results/" + table + ".json").body());
        return tree.valueStream().map(row -> head.stream().map(name -> text(row.path(name))).toList()).toList();
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "" : plain(node.isNumber() ? node.decimalValue().toPlainString() : node.asString());
    }

    /** A number without zeros that say nothing: a workbook keeps none. */
    private static String plain(String cell) {
        return cell.matches("-?\\d+\\.\\d+") ? new java.math.BigDecimal(cell).stripTrailingZeros().toPlainString() : cell;
    }

    private List<List<String>> workbook(String table, int columns) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(house.visitor().fetch("/results/" + table + ".xlsx").bytes()))) {
            Sheet sheet = book.getSheet(table);
            List<List<String>> rows = new ArrayList<>();
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int at = 0; at < columns; at++) {
                    cells.add(text(row, at));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private static String text(Row row, int at) {
        var cell = row.getCell(at);
        if (cell == null) {
            return "";
        }
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        return cell.getCellType() == CellType.NUMERIC
                ? java.math.BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString() : cell.getStringCellValue();
    }
}
