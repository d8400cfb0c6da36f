package bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** A register of national size as CSV, the same each time: workplaces, a year of inspections, what was found. */
final class Nation {

    static final int WORKPLACES = 300_000;
    static final int INSPECTIONS = 100_000;
    static final int FINDINGS = 150_000;

    private static final String[] FIRST = "Ала Ак Жашыл Кызыл Алтын Күмүш Бакыт Береке Достук Манас Айгүл Нур Тилек Умут Эркин Чоң Жаңы Сары Көк Булак".split(" ");
    private static final String[] SECOND = "тоо суу жол таш көпүрө жылдыз аска дарыя өрөө төбө кыя бел сай арча гүл шам дан кен чатыр боз".split(" ");
    private static final String[] TRADE = "Курулуш Текстиль Соода Транс Сервис Агро Дан Тамак Мебель Металл Кен Билим Медицина Такси Логистика Тигүү Сүт Эт Кагаз Жыгач".split(" ");
    private static final String[] ISIC = "F41 C14 G47 H49 N81 A01 C10 I56 C31 C24 B08 P85 Q86 H49 H52 C14 C10 C10 C17 C16".split(" ");
    private static final String[] REGIONS = "KG-GB KG-O KG-C KG-J KG-B KG-N KG-T KG-Y KG-GO".split(" ");
    private static final String[] GROUNDS = "PLAN COMPLAINT ACCIDENT FOLLOW_UP JOINT CAMPAIGN ADVISORY".split(" ");
    private static final String[] TOPICS = "A01 B01 B05 C02 D03".split(" ");
    private static final String[] SEVERITIES = "MINOR SERIOUS GRAVE".split(" ");
    private static final LocalDate YEAR = LocalDate.of(2025, 1, 1);

    private Nation() {
    }

    static byte[] workplaces() {
        Random chance = new Random(1);
        StringBuilder csv = new StringBuilder("own_code;name_ky;name_latin;isic;tax_number;region;workers;address\n");
        for (int n = 0; n < WORKPLACES; n++) {
            int trade = chance.nextInt(TRADE.length);
            String name = FIRST[chance.nextInt(FIRST.length)] + "-" + SECOND[chance.nextInt(SECOND.length)] + " " + TRADE[trade] + " " + n % 997;
            csv.append("W-").append(n).append(";\"ОсОО \"\"").append(name).append("\"\"\";").append(n % 3 == 0 ? "Firm " + n : "").append(';')
                    .append(ISIC[trade]).append(';').append(String.format(Locale.ROOT, "0%013d", n)).append(';')
                    .append(REGIONS[chance.nextInt(REGIONS.length)]).append(';').append(1 + chance.nextInt(400)).append(";көчө ").append(n % 500)
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] inspections() {
        Random chance = new Random(2);
        StringBuilder csv = new StringBuilder("number;workplace_code;ground;visited_on;act_on;delivered_on;closed_on;unannounced;workers_covered\n");
        for (int n = 0; n < INSPECTIONS; n++) {
            LocalDate visited = YEAR.plusDays(chance.nextInt(330));
            csv.append("I-").append(n).append(";W-").append(chance.nextInt(WORKPLACES)).append(';').append(GROUNDS[n % GROUNDS.length]).append(';')
                    .append(visited).append(';').append(visited.plusDays(3)).append(';').append(visited.plusDays(5)).append(';')
                    .append(visited.plusDays(30)).append(';').append(n % 4 == 0 ? "1" : "0").append(';').append(1 + chance.nextInt(200)).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param provision a code of the law pack that findings are held against */
    static byte[] findings(String provision) {
        StringBuilder csv = new StringBuilder("inspection_number;number;topic;provision;severity;found_on;workers_affected\n");
        for (int n = 0; n < FINDINGS; n++) {
            csv.append("I-").append(n % INSPECTIONS).append(';').append(1 + n / INSPECTIONS).append(';').append(TOPICS[n % TOPICS.length]).append(';')
                    .append(provision).append(';').append(SEVERITIES[n % 3]).append(";2025-12-30;").append(1 + n % 50).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
