"""The countries of the demo data, with how people, towns and companies are called there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """`towns` are name, postcode and region; `trades` make a company's name of a family name."""

    code: str
    culture: str
    time_zone: str
    share: int
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    streets: tuple[str, ...]
    towns: tuple[tuple[str, str, str], ...]
    trades: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


COUNTRIES = (
    Country(
        "AT",
        "de-AT",
        "Europe/Vienna",
        16,
        _words(
            "Anna Lukas Magdalena Jürgen Theresa Günther Elisabeth Florian Käthe Matthias Birgit Jörg Valentina Stefan"
        ),
        _words(
            "Gruber Huber Müller Wögerer Steininger Höller Pühringer Leitner Egger Brandstätter Köck Reiter Moser Süß"
        ),
        _words("Hauptstraße Lindengasse Mühlweg Bahnhofstraße Am_Graben Schönbrunner_Straße"),
        (
            ("Wien", "1070", "Wien"),
            ("Graz", "8010", "Steiermark"),
            ("Linz", "4020", "Oberösterreich"),
            ("St. Pölten", "3100", "Niederösterreich"),
            ("Innsbruck", "6020", "Tirol"),
            ("Wörgl", "6300", "Tirol"),
        ),
        ("{} & Söhne GmbH", "Bäckerei {}", "{} Logistik GmbH", "Hotel {}", "{} Maschinenbau AG", "Tischlerei {}"),
    ),
    Country(
        "DE",
        "de-DE",
        "Europe/Berlin",
        16,
        _words("Sophie Jonas Hannelore Björn Clara Sören Ingrid Tobias Änne Jan Friederike Uwe Leonie Rüdiger"),
        _words("Schröder Weiß Jäger Köhler Böhm Groß Möller Vogel Krämer Schäfer Lange Wölk Brandt Neumann"),
        _words("Goethestraße Am_Markt Kölner_Straße Gartenweg Schloßallee Rosenweg"),
        (
            ("München", "80331", "Bayern"),
            ("Köln", "50667", "Nordrhein-Westfalen"),
            ("Berlin", "10115", "Berlin"),
            ("Düsseldorf", "40213", "Nordrhein-Westfalen"),
            ("Leipzig", "04109", "Sachsen"),
            ("Lübeck", "23552", "Schleswig-Holstein"),
        ),
        (
            "{} GmbH",
            "{} Elektrotechnik GmbH & Co. KG",
            "Buchhandlung {}",
            "{} Anlagenbau AG",
            "Autohaus {}",
            "{} Datentechnik",
        ),
    ),
    Country(
        "FR",
        "fr-FR",
        "Europe/Paris",
        12,
        _words("Éloïse Benoît Hélène François Zoé Jérôme Amélie Noël Margaux Étienne Chloé Gaël"),
        _words("Lefèvre Dubois Gérard Moreau Béranger Château Fournier Garçon Rousseau Hébert Mérieux Pelletier"),
        _words("rue_de_la_République avenue_Émile_Zola place_du_Marché rue_Molière quai_Saint-Antoine"),
        (
            ("Lyon", "69002", "Auvergne-Rhône-Alpes"),
            ("Besançon", "25000", "Bourgogne-Franche-Comté"),
            ("Paris", "75011", "Île-de-France"),
            ("Nîmes", "30000", "Occitanie"),
            ("Orléans", "45000", "Centre-Val de Loire"),
        ),
        ("{} Frères SARL", "Boulangerie {}", "{} & Associés", "Imprimerie {} SAS", "Cave {}", "{} Énergies SA"),
    ),
    Country(
        "ES",
        "es-ES",
        "Europe/Madrid",
        9,
        _words("Begoña Íñigo Lucía Andrés Inés Raúl María_José Ángel Noelia Óscar Sofía Martín"),
        _words("Núñez García Ibáñez López Muñoz Peña Gómez Álvarez Sáenz Vázquez Cañadas Roldán"),
        _words("calle_Mayor avenida_de_la_Constitución paseo_del_Río calle_Cádiz plaza_España"),
        (
            ("Málaga", "29001", "Andalucía"),
            ("León", "24001", "Castilla y León"),
            ("Madrid", "28004", "Madrid"),
            ("A Coruña", "15001", "Galicia"),
            ("Cáceres", "10001", "Extremadura"),
        ),
        ("{} e Hijos S.L.", "Bodegas {}", "Construcciones {} S.A.", "Talleres {}", "Gestoría {}", "Cerámicas {}"),
    ),
    Country(
        "PT",
        "pt-PT",
        "Europe/Lisbon",
        7,
        _words("João Inês António Conceição Tomás Mónica Gonçalo Luísa Simão Beatriz Sérgio Fátima"),
        _words("Gonçalves Simões Araújo Ribeiro Magalhães Conceição Esteves Leitão Vilaça Brandão Fonseca Patrício"),
        _words("rua_Augusta avenida_da_Liberdade travessa_das_Flores rua_São_João largo_do_Poço"),
        (
            ("Lisboa", "1100-053", "Lisboa"),
            ("Évora", "7000-508", "Alentejo"),
            ("Porto", "4000-322", "Norte"),
            ("Guimarães", "4800-412", "Norte"),
        ),
        ("{} & Filhos Lda", "Construções {} Lda", "Padaria {}", "Têxteis {} S.A.", "Conservas {}"),
    ),
    Country(
        "IT",
        "it-IT",
        "Europe/Rome",
        9,
        _words("Niccolò Giulia Nicolò Chiara Matteo Lucrezia Riccardo Elisa Tommaso Francesca Davide Ilaria"),
        _words("Rossi Bianchi Cantù Forlì Esposito Ferrari De_Santis Galli Moretti Conti Barbieri Pavarò"),
        _words("via_Roma corso_Garibaldi via_della_Libertà piazza_Dante viale_Università"),
        (
            ("Milano", "20121", "Lombardia"),
            ("Forlì", "47121", "Emilia-Romagna"),
            ("Torino", "10121", "Piemonte"),
            ("Cantù", "22063", "Lombardia"),
        ),
        ("{} & Figli S.r.l.", "Officine {} S.p.A.", "Pasticceria {}", "Studio {}", "Tessuti {}", "Vetreria {}"),
    ),
    Country(
        "PL",
        "pl-PL",
        "Europe/Warsaw",
        8,
        _words("Łukasz Małgorzata Paweł Agnieszka Michał Józef Bożena Stanisław Żaneta Grażyna Tomasz Zofia"),
        _words("Wójcik Dąbrowski Kowalczyk Wiśniewski Zając Król Łuczak Sikora Piątek Gołębiowski Mróz Żak"),
        _words("ulica_Długa aleje_Jerozolimskie ulica_Świętokrzyska rynek_Główny ulica_Łąkowa"),
        (
            ("Łódź", "90-001", "łódzkie"),
            ("Kraków", "31-042", "małopolskie"),
            ("Gdańsk", "80-831", "pomorskie"),
            ("Wrocław", "50-101", "dolnośląskie"),
        ),
        ("{} sp. z o.o.", "Zakład {} S.A.", "Piekarnia {}", "{} i Wspólnicy", "Drukarnia {}"),
    ),
    Country(
        "CZ",
        "cs-CZ",
        "Europe/Prague",
        6,
        _words("Jiří Kateřina Ondřej Zdeňka Tomáš Šárka Matěj Božena Vojtěch Lenka Přemysl Žofie"),
        _words("Dvořák Černý Říha Šimek Novotný Kučera Žižka Hájek Čermák Růžička Beneš Vaněk"),
        _words("Václavská Dlouhá Nádražní Růžová Školní"),
        (
            ("Praha", "110 00", "Praha"),
            ("Brno", "602 00", "Jihomoravský kraj"),
            ("Plzeň", "301 00", "Plzeňský kraj"),
            ("Olomouc", "779 00", "Olomoucký kraj"),
        ),
        ("{} a synové s.r.o.", "Pivovar {}", "Strojírny {} a.s.", "Sklo {}", "Pekařství {}"),
    ),
    Country(
        "SE",
        "sv-SE",
        "Europe/Stockholm",
        6,
        _words("Åsa Björn Göran Malin Håkan Märta Örjan Linnéa Sven Kerstin Åke Frida"),
        _words("Åberg Söderström Lindqvist Sjöberg Ångström Nyström Bergman Öberg Hållén Löfgren Dahl Ekström"),
        _words("Storgatan Kungsgatan Västerlånggatan Ågatan Björkvägen"),
        (
            ("Malmö", "211 20", "Skåne"),
            ("Göteborg", "411 04", "Västra Götaland"),
            ("Örebro", "702 11", "Örebro län"),
            ("Umeå", "903 26", "Västerbotten"),
        ),
        ("{} AB", "{} Möbler AB", "Verkstad {}", "{} & Partners", "Bageri {}"),
    ),
    Country(
        "IE",
        "en-IE",
        "Europe/Dublin",
        5,
        _words("Aoife Seán Róisín Cillian Gráinne Pádraig Siobhán Eoin Niamh Ciarán Orla Declan"),
        _words("Ó_Briain Murphy O'Sullivan Ní_Dhuibhir Byrne O'Connor Doyle Gallagher Kavanagh Nolan Brennan Daly"),
        _words("Main_Street Bridge_Street Quay_Road Church_Lane Castle_Street"),
        (
            ("Dublin", "D02 X285", "Leinster"),
            ("Dún Laoghaire", "A96 K5V9", "Leinster"),
            ("Cork", "T12 W2FF", "Munster"),
            ("Galway", "H91 E9X4", "Connacht"),
        ),
        ("{} & Sons Ltd", "{} Brothers", "{} Foods Ltd", "{} Engineering", "The {} Group"),
    ),
    Country(
        "US",
        "en-US",
        "America/New_York",
        4,
        _words("Chloe José Marcus Renée Tyrone Zoë Hannah Andre Naomi Carlos Grace Miles"),
        _words("Johnson Ramírez Washington Nguyen Peterson O'Neill Castañeda Brooks Kowalski Fitzgerald Park Sanders"),
        _words("Maple_Street Fifth_Avenue Harbor_Road Lincoln_Avenue Cedar_Lane"),
        (
            ("Boston", "02108", "MA"),
            ("Albany", "12207", "NY"),
            ("Savannah", "31401", "GA"),
            ("Pittsburgh", "15222", "PA"),
        ),
        ("{} Inc.", "{} Supply Co.", "{} & Partners LLC", "{} Analytics", "{} Outfitters"),
    ),
    Country(
        "JP",
        "ja-JP",
        "Asia/Tokyo",
        2,
        _words("Yūko Kenta Sōta Haruka Ryō Mei Daichi Yuna Shōhei Aoi"),
        _words("Satō Itō Kondō Suzuki Ōno Watanabe Gotō Tanaka Saitō Endō"),
        _words("Chūō-dōri Sakura-dōri Minami-machi Kita-ku"),
        (("Tōkyō", "100-0001", "Tōkyō"), ("Kyōto", "600-8216", "Kyōto"), ("Kōbe", "650-0021", "Hyōgo")),
        ("{} K.K.", "{} Seisakusho", "{} Shōten", "{} Denki"),
    ),
)

JOBS = (
    "Managing director",
    "Head of purchasing",
    "Purchasing agent",
    "IT manager",
    "Office manager",
    "Production manager",
    "Chief financial officer",
    "Marketing lead",
    "Quality manager",
    "Warehouse manager",
    "Project manager",
    "Service desk lead",
)
TAGS = (
    "Key account",
    "Retail",
    "Manufacturing",
    "Hospitality",
    "Public sector",
    "Food",
    "Wholesale",
    "Renewable energy",
    "Newsletter",
    "Fair 2026",
    "References",
    "Slow payer",
    "Export",
    "Family business",
)
GROUPS = (
    ("Autumn fair guests", "Came to our stand at the autumn fair."),
    ("Newsletter readers", "Asked for the monthly newsletter."),
    ("Pilot users", "Try new versions before everybody else."),
    ("Décideurs", "Those who sign, in French-speaking companies."),
    ("Service partners", "Repair and maintain on our behalf."),
)
