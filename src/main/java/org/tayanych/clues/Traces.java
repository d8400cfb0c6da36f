package org.tayanych.clues;

import java.util.regex.Pattern;

/** What clues look like in folded words: Kyrgyz, Russian, Kazakh, Uzbek, Tajik and English, all at once. */
final class Traces {

    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";

    static final Pattern OWN_NAME = Pattern.compile(START + "(?:меня зовут|мое имя|менин (?:атым|ысмым|ысымым|есимим)"
            + "|(?:менин )?аты[- ]?жонум|menin atym|mening (?:ismim|otim)|номи ман|исми ман|my name is"
            + "|i am called)[ :,-]{1,3}\\p{L}{2,}(?: \\p{L}{4,})?");

    static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}+])(?:\\+|00)?\\d(?:[ ()-]{0,2}\\d){8,14}(?!\\d)");

    static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]+\\.[\\p{L}.]{2,}"
            + "|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.]{3,}"
            + "|" + START + "(?:t\\.me|wa\\.me|vk\\.com|ok\\.ru|(?:www\\.)?(?:instagram|facebook|tiktok)\\.com)/[^\\s]+");

    private static final String MONTHS = "январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр"
            + "|кантар|акпан|наурыз|сауир|мамыр|маусым|шилде|тамыз|кыркуйек|желтоксан"
            + "|yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sent[iy]*abr|okt[iy]*abr|noyabr|dekabr"
            + "|january|february|march|april|june|july|august|september|october|november|december";

    /** With its month or as three numbers; two numbers alone may be hours. */
    static final Pattern DAY = Pattern.compile(
            "(?<![\\d.,/])(?:0?[1-9]|[12]\\d|3[01])([./-])(?:0?[1-9]|1[0-2])\\1(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)"
            + "|(?<!\\d)20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)"
            + "|(?<![\\d.,/])(?:0?[1-9]|[12]\\d|3[01])[ -]{1,3}(?:го |е |чи |ого )?(?:" + MONTHS + ")\\p{L}*"
            + "|" + START + "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
            + " (?:[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?(?!\\d)");

    private static final String FEW_NUMBERS = "(?:[2-9]|10|два|две|три|четыре|пять|шесть|эки|уч|торт|беш|алты|жети|еки|уш|бес"
            + "|ikki|uch|to'?rt|besh|olti|ду|се|чор|панж|шаш|two|three|four|five|six|seven)";

    static final Pattern FEW = Pattern.compile(START + "(?:"
            + "нас (?:было |всего |только |там |работало ){0,3}(?:двое|трое|четверо|пятеро|шестеро|семеро|[2-9]|два|три|четыре)"
            + "|(?:вдвоем|втроем|вчетвером|впятером)"
            + "|(?:экоо|учоо|тортоо|бешоо|алтоо|жетоо)буз|(?:екеу|ушеу|тортеу|бесеу)миз|(?:ikkala|uchala|to'?rtala|ikki|uch)miz"
            + "|" + FEW_NUMBERS + " (?:of us|человека?|работниц\\p{L}*|работник\\p{L}*|сотрудни\\p{L}*|рабоч\\p{L}*|женщин\\p{L}*"
            + "|киши\\p{L}*|адам\\p{L}*|кызматкер\\p{L}*|жумушчу\\p{L}*|киси\\p{L}*|жумысшы\\p{L}*|кызметкер\\p{L}*|kishi\\p{L}*"
            + "|odam\\p{L}*|ishchi\\p{L}*|xodim\\p{L}*|нафар\\p{L}*|коргар\\p{L}*|people|workers|women|men)"
            + "|единственн\\p{L}+|кроме меня (?:никого|никто)|жалгыз(?:мын)?|менден башка эч ким|менен баска ешким"
            + "|yagona|yolg'iz|mendan boshqa hech kim|ягона|танхо|the only)" + END);

    static final Pattern JOB = Pattern.compile(START + "(?:бухгалтер|повар|водител|охранник|сторож|продав|кассир|шве[яюейи]|закройщи"
            + "|технолог|няня|учител|медсестр|фельдшер|воспитател|бригадир|прораб|сварщи|электрик|уборщи|администратор|библиотекар"
            + "|ветеринар|ашпоз|айдоочу|кароолчу|сатуучу|тигуучу|бычуучу|мугалим|тарбиячы|тазалагыч|аспаз|сатушы|тигинши|кузетши"
            + "|жургизуши|oshpaz|haydovchi|qorovul|sotuvchi|tikuvchi|o'?qituvchi|hamshira|tarbiyachi|farrosh|enaga|ошпаз|ронанда"
            + "|посбон|фурушанда|дузанда|муаллим|хамшира|мураббия|фаррош|accountant|cook|driver|guard|cashier|seamstress|cutter"
            + "|teacher|nurse|foreman|welder|electrician|cleaner|nanny)\\p{L}*");

    static final Pattern VILLAGE = Pattern.compile(START + "(?:сел[оеуа]|селом|деревн\\p{L}+|кишлак\\p{L}*|посел(?:ок|к)\\p{L}*"
            + "|айыл(?!даш)\\p{L}*|кыштак\\p{L}*|ауыл\\p{L}*|qishlo[qg']\\p{L}*|деха\\p{L}*|villages?)" + END);

    private Traces() {
    }
}
