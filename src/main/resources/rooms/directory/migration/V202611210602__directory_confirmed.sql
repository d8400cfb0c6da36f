-- The entries that are true: actors whose role our research found in a law [VERIFIED] or in the press and on public pages
-- [PRESS]. Only the first two have confirmed channels; the others are names with a role and no channel, until somebody finds
-- and tries one. The sources were read on 21 November 2026; nobody has called, and the entries say so. Like every entry they
-- run out after 90 days unless an editor checks them.

insert into directory.provider (id, kind, country, name, role, source, mark) values
    ('70000000-0000-4000-8000-000000000001', 'STATE', 'KG',
     '{"ky": "Эмгек инспекциясы", "ru": "Инспекция труда", "en": "Labour inspectorate"}',
     '{"ky": "Эмгек мыйзамдарынын сакталышын көзөмөлдөө кызматы, Эмгек министрлиги", "ru": "Служба по контролю и надзору за соблюдением трудового законодательства, Министерство труда", "en": "Service for Control and Supervision of Labour Legislation, Ministry of Labour"}',
     '24.kg, 10.10.2025', 'PRESS');
insert into directory.service (id, provider, needs, name, does, does_not, for_whom, say_this, languages, sign_language, women_only, cost, checked_on, checked_by) values
    ('71000000-0000-4000-8000-000000000001', '70000000-0000-4000-8000-000000000001', '{S01}',
     '{"ky": "Ишеним телефону 1229", "ru": "Горячая линия 1229", "en": "Hotline 1229"}',
     '{"ky": "Эмгек укугу бузулганда арыз кабыл алат, иш берүүчүнү текшерет, өндүрүштөгү кырсыкты териштирет.", "ru": "Принимает обращения о нарушении трудовых прав, проверяет работодателя, расследует несчастные случаи на работе.", "en": "Takes complaints about breaches of labour rights, inspects employers, investigates accidents at work."}',
     '{}',
     '{"ky": "Кыргызстанда иштегендер үчүн.", "ru": "Для тех, кто работает в Кыргызстане.", "en": "For people who work in Kyrgyzstan."}',
     '{"ky": "«Эмгек укугум бузулду. Ким арыз бергенин иш берүүчүгө айтпаңыз»", "ru": "«Нарушены мои трудовые права. Прошу не говорить работодателю, кто обратился»", "en": "“My rights at work were broken. Please do not tell my employer who called.”"}',
     '{}', false, false, 'UNKNOWN', '2026-11-21', '24.kg, 10.10.2025');
insert into directory.channel (id, service, kind, value, note, source, mark, verified_on, verified_by, valid_until) values
    ('72000000-0000-4000-8000-000000000010', '71000000-0000-4000-8000-000000000001', 'PHONE', '1229', '{"ky": "Ишеним телефону, 2024-жылдын июлунан бери", "ru": "Горячая линия, работает с июля 2024 года", "en": "Hotline, working since July 2024"}', '24.kg, 10.10.2025', 'PRESS', '2026-11-21', '24.kg, 10.10.2025', '2027-02-19');

insert into directory.provider (id, kind, country, name, role, source, mark) values
    ('70000000-0000-4000-8000-000000000002', 'STATE', 'KG',
     '{"ky": "Эмгек, социалдык камсыздоо жана миграция министрлиги", "ru": "Министерство труда, социального обеспечения и миграции", "en": "Ministry of Labour, Social Security and Migration"}',
     '{"ky": "Кеңеш берет, кайрылууларды кабыл алат", "ru": "Консультирует, принимает обращения", "en": "Gives consultations, takes appeals"}',
     'mts.kg, 01.12.2025', 'PRESS');
insert into directory.service (id, provider, needs, name, does, does_not, for_whom, say_this, languages, sign_language, women_only, cost, checked_on, checked_by) values
    ('71000000-0000-4000-8000-000000000002', '70000000-0000-4000-8000-000000000002', '{S01}',
     '{"ky": "1966 телефону", "ru": "Телефон 1966", "en": "Line 1966"}',
     '{"ky": "Эмгек жана социалдык маселелер боюнча кеңеш берет, кайрылууну кабыл алат. Министр жума күнү 9дан 11ге чейин, орун басарлары 10дон 12ге чейин кабыл алат.", "ru": "Консультирует по труду и социальным вопросам, принимает обращения. Министр принимает по пятницам с 9 до 11, заместители с 10 до 12.", "en": "Advises on work and social questions and takes appeals. The minister receives people on Fridays from 9 to 11, the deputies from 10 to 12."}',
     '{}',
     '{}',
     '{"ky": "«Жумушум боюнча кеңеш керек»", "ru": "«Мне нужна консультация по работе»", "en": "“I need advice about my work.”"}',
     '{}', false, false, 'UNKNOWN', '2026-11-21', 'mts.kg, 01.12.2025');
insert into directory.place (id, service, country, region, confidential, town, address, folded, step_free) values
    ('73000000-0000-4000-8000-000000000002', '71000000-0000-4000-8000-000000000002', 'KG', 'KG-GB', false, '{"ky": "Бишкек", "ru": "Бишкек", "en": "Bishkek"}', '{}', 'biskek', 'UNKNOWN');
insert into directory.channel (id, service, kind, value, note, source, mark, verified_on, verified_by, valid_until) values
    ('72000000-0000-4000-8000-000000000020', '71000000-0000-4000-8000-000000000002', 'PHONE', '1966', '{"ky": "Кыска номер", "ru": "Короткий номер", "en": "Short number"}', 'mts.kg, 01.12.2025', 'PRESS', '2026-11-21', 'mts.kg, 01.12.2025', '2027-02-19');
insert into directory.channel (id, service, kind, value, note, source, mark, verified_on, verified_by, valid_until) values
    ('72000000-0000-4000-8000-000000000021', '71000000-0000-4000-8000-000000000002', 'PHONE', '66-01-07', '{"ky": "Бишкек", "ru": "Бишкек", "en": "Bishkek"}', 'mts.kg, 01.12.2025', 'PRESS', '2026-11-21', 'mts.kg, 01.12.2025', '2027-02-19');

insert into directory.provider (id, kind, country, name, role, source, mark) values
    ('70000000-0000-4000-8000-000000000003', 'STATE', 'KG',
     '{"ky": "Акыйкатчы (Омбудсмен)", "ru": "Акыйкатчы (Омбудсмен)", "en": "Akyikatchy (Ombudsman)"}',
     '{"ky": "Адам укуктары бузулган иштерди, анын ичинде эмгек боюнча иштерди териштирет", "ru": "Разбирает нарушения прав человека, в том числе трудовые дела", "en": "Inquires into breaches of human rights, labour cases among them"}',
     '24.kg, vb.kg, 23.02.2026', 'PRESS');
insert into directory.service (id, provider, needs, name, does, does_not, for_whom, say_this, languages, sign_language, women_only, cost, checked_on, checked_by) values
    ('71000000-0000-4000-8000-000000000003', '70000000-0000-4000-8000-000000000003', '{}',
     '{}',
     '{"ky": "Эмгек укугу бузулган иштерди териштирет.", "ru": "Разбирает дела о нарушении трудовых прав.", "en": "Inquires into cases of broken rights at work."}',
     '{}',
     '{}',
     '{}',
     '{}', false, false, 'UNKNOWN', '2026-11-21', '24.kg, vb.kg, 23.02.2026');

insert into directory.provider (id, kind, country, name, role, source, mark) values
    ('70000000-0000-4000-8000-000000000004', 'STATE', 'KG',
     '{"ky": "Мамлекеттик иш менен камсыз кылуу кызматы", "ru": "Государственная служба занятости", "en": "Public employment service"}',
     '{"ky": "Жумуш издегендерди каттайт", "ru": "Регистрирует тех, кто ищет работу", "en": "Registers people who look for work"}',
     'Трудовой кодекс КР 2025 года, ст. 48', 'VERIFIED');
insert into directory.service (id, provider, needs, name, does, does_not, for_whom, say_this, languages, sign_language, women_only, cost, checked_on, checked_by) values
    ('71000000-0000-4000-8000-000000000004', '70000000-0000-4000-8000-000000000004', '{S12}',
     '{}',
     '{"ky": "Кыскартылгандан кийин 10 жумуш күнүнүн ичинде катталуу керек; квота боюнча жумушка жөнөтөт.", "ru": "После сокращения зарегистрируйтесь в течение 10 рабочих дней; направляет на работу по квоте.", "en": "After a redundancy register within 10 working days; refers people to quota jobs."}',
     '{}',
     '{"ky": "Жумуш издегендер үчүн.", "ru": "Для тех, кто ищет работу.", "en": "For people who look for work."}',
     '{}',
     '{}', false, false, 'UNKNOWN', '2026-11-21', 'Трудовой кодекс КР 2025 года, ст. 48');

insert into directory.provider (id, kind, country, name, role, source, mark) values
    ('70000000-0000-4000-8000-000000000005', 'STATE', 'KG',
     '{"ky": "Жарандарды чет өлкөдө ишке орноштуруу борбору", "ru": "Центр трудоустройства граждан за рубежом", "en": "Centre for Employment of Citizens Abroad"}',
     '{"ky": "Министрликтин борбору: чет өлкөдөгү мыйзамдуу жумуш", "ru": "Центр при министерстве: законная работа за рубежом", "en": "A centre of the ministry: legal work abroad"}',
     'пресса, прочитано 21.11.2026', 'PRESS');
insert into directory.service (id, provider, needs, name, does, does_not, for_whom, say_this, languages, sign_language, women_only, cost, checked_on, checked_by) values
    ('71000000-0000-4000-8000-000000000005', '70000000-0000-4000-8000-000000000005', '{S12}',
     '{}',
     '{"ky": "Чет өлкөдөгү мыйзамдуу жумуш, уруксаты бар агенттиктердин тизмеси.", "ru": "Законная работа за рубежом, список агентств с разрешением.", "en": "Legal work abroad, the list of permitted agencies."}',
     '{}',
     '{"ky": "Чет өлкөгө иштегени бараткандар үчүн.", "ru": "Для тех, кто едет работать за рубеж.", "en": "For people who go to work abroad."}',
     '{}',
     '{}', false, false, 'UNKNOWN', '2026-11-21', 'пресса, прочитано 21.11.2026');

insert into directory.provider (id, kind, country, name, role, source, mark) values
    ('70000000-0000-4000-8000-000000000006', 'STATE', 'RU',
     '{"ky": "Министрликтин Москвадагы өкүлчүлүгү", "ru": "Представительство министерства в Москве", "en": "Representation of the ministry in Moscow"}',
     '{"ky": "Москвадагы кыргызстандыктардын эмгек акысы боюнча талаптар", "ru": "Требования о зарплате граждан Кыргызстана в Москве", "en": "Wage claims of Kyrgyz citizens in Moscow"}',
     'mlsp.gov.kg, 08.06.2023', 'PRESS');
insert into directory.service (id, provider, needs, name, does, does_not, for_whom, say_this, languages, sign_language, women_only, cost, checked_on, checked_by) values
    ('71000000-0000-4000-8000-000000000006', '70000000-0000-4000-8000-000000000006', '{S01}',
     '{}',
     '{"ky": "Төлөнбөгөн эмгек акыны талап кылууга жардам берет.", "ru": "Помогает требовать невыплаченную зарплату.", "en": "Helps to claim unpaid wages."}',
     '{}',
     '{"ky": "Россияда иштеген Кыргызстандын жарандары үчүн.", "ru": "Для граждан Кыргызстана, которые работают в России.", "en": "For citizens of Kyrgyzstan who work in Russia."}',
     '{}',
     '{}', false, false, 'UNKNOWN', '2026-11-21', 'mlsp.gov.kg, 08.06.2023');
insert into directory.place (id, service, country, region, confidential, town, address, folded, step_free) values
    ('73000000-0000-4000-8000-000000000006', '71000000-0000-4000-8000-000000000006', 'RU', 'RU-MOW', false, '{"ky": "Москва", "ru": "Москва", "en": "Moscow"}', '{}', 'moskva|moscow', 'UNKNOWN');

insert into directory.provider (id, kind, country, name, role, source, mark) values
    ('70000000-0000-4000-8000-000000000007', 'UNION', 'KG',
     '{"ky": "Кыргызстан кесиптик бирликтер федерациясы", "ru": "Федерация профсоюзов Кыргызстана", "en": "Federation of Trade Unions of Kyrgyzstan"}',
     '{"ky": "Кесиптик бирликтин укуктук жана техникалык инспекциясы", "ru": "Правовая и техническая инспекция профсоюзов", "en": "Legal and technical inspection of the unions"}',
     'пресса, прочитано 21.11.2026', 'PRESS');
insert into directory.service (id, provider, needs, name, does, does_not, for_whom, say_this, languages, sign_language, women_only, cost, checked_on, checked_by) values
    ('71000000-0000-4000-8000-000000000007', '70000000-0000-4000-8000-000000000007', '{S09}',
     '{}',
     '{"ky": "Кесиптик бирликтердин укук жана техникалык инспекторлору бар.", "ru": "В профсоюзах есть правовые и технические инспекторы.", "en": "The unions have legal and technical inspectors."}',
     '{}',
     '{}',
     '{}',
     '{}', false, false, 'UNKNOWN', '2026-11-21', 'пресса, прочитано 21.11.2026');
