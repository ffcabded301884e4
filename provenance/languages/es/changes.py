"""Spanish words by which changes are classed."""

# Word lists are read and edited as running text; one string a line or a word would bury them.

from __future__ import annotations

from provenance.languages.change_words import ChangeWords, group_table, number_table, rank_table

CHANGE_WORDS = ChangeWords(
    code="es",
    stop_words=frozenset(
        "el la los las un una unos unas lo al del de a ante bajo con contra desde en entre hacia hasta para por según sin "
        "sobre tras durante y e o u pero sino que quien quienes cual cuales cuyo cuya donde cuando como si porque pues yo me "
        "mí tú te ti él ella ello nosotros nos vosotros os ellos ellas se sí le les mi mis tu tus su sus nuestro nuestra "
        "nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella no ni ya muy más también ser es "
        "son era eran fue fueron será serán sea sido siendo estar está están estaba haber ha han había habían hay he hemos".split()
    ),
    numbers=number_table("cero uno/un/una/unos dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
                         "dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés "
                         "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve")
    | number_table("treinta cuarenta cincuenta sesenta setenta ochenta noventa", first=30, step=10)
    | number_table("cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas "
                   "quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas "
                   "novecientos/novecientas", first=100, step=100)
    | number_table("primero/primer/primera/primeros/primeras segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta "
                   "sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima", first=1)
    | {"mitad": 0.5, "medio": 0.5, "media": 0.5, "tercio": 0.33, "docena": 12, "docenas": 12, "decena": 10, "decenas": 10, "centena": 100, "centenar": 100, "centenas": 100, "tercios": 0.33,
       "duplicado": 2, "triplicado": 3, "quincena": 15, "ambos": 2, "ambas": 2, "doble": 2,
       "triple": 3},
    scales={"cientos": 1e2, "centenares": 1e2, "mil": 1e3, "miles": 1e3, "millón": 1e6, "millones": 1e6, "billón": 1e12,
            "billones": 1e12},
    percent=frozenset({"porciento", "por ciento", "por cien"}),
    clock={"h": "", "horas": ""},
    soft_negations=frozenset((
        "sin apenas desmiente desmintió imposible imposibles improbable incapaz negó niega niegan rechaza "
        "rechazan rechazó falta fracasó"
    ).split()),
    negations=frozenset(
        "no ni nunca jamás nadie nada ningún ninguno ninguna tampoco sin imposible imposibles incapaz niega negó niegan "
        "rechaza rechazó rechazan desmiente desmintió improbable apenas".split()
    ),
    negative_prefixes=("in", "im", "ir", "i", "des", "no"),
    exceptives=frozenset("solo sólo solamente únicamente salvo excepto sino hasta menos".split()),
    modals=group_table(
        will="va van vamos voy", can="puede pueden podemos capaz capaces", could="podía podían pudo pudieron",
        must="debe deben debemos debía debían deberá deberán necesita necesitan necesario obligado",
        should="debería deberían", may="quizá quizás acaso posiblemente eventualmente posible podría podrían podríamos tal_vez a_lo_mejor", hedge="probablemente "
        "supuestamente al_parecer presuntamente presunto presunta presuntos aparentemente parece parecen parecía habría habrían sería serían",
        certain="ciertamente seguramente indudablemente seguro cierto", plan="planea planean pretende pretenden espera esperan intenta "
        "intentan quiere quieren prevé prevén desea desean",
    ),
    soft_modals=frozenset("parece parecía".split()),
    months=rank_table("enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept "
                      "octubre/oct noviembre/nov diciembre/dic"),
    weekdays=rank_table("lunes martes miércoles jueves viernes sábado domingo"),
    days={"hoy": 0, "mañana": 1, "ayer": -1, "semana": 7, "semanas": 7, "mes": 30, "meses": 30, "año": 365, "años": 365,
          "día": 2, "días": 2, "tarde": 4, "noche": 5, "hora": 6, "horas": 6, "minuto": 8, "minutos": 8, "próximo": 9,
          "próxima": 9, "próximos": 9, "próximas": 9, "pasado": 10, "pasada": 10, "pasados": 10, "último": 10, "última": 10,
          "viene": 9, "entrante": 9, "mediodía": 23, "medianoche": 24, "principios": 11, "comienzos": 11, "finales": 12, "primavera": 15, "verano": 16, "otoño": 17, "invierno": 18},
    intensity=frozenset(
        "extremadamente bastante algo enérgicamente duramente sumamente muy leve leves ligero ligera mínimo mínima máximo demasiado fuerte fuertes fuertemente firme firmes firmemente decisivo decisiva decisivamente contundente grave "
        "graves gravemente serio seria serios serias seriamente más menos casi totalmente completamente enteramente "
        "absolutamente plenamente siempre frecuentemente veces raramente todo todos toda todas cada muchos muchas mucho "
        "poco pocos varios varias algunos algunas mayoría solo sólo solamente únicamente inmediato inmediata inmediatamente "
        "importante importantes considerable considerablemente masivo masiva masivos sustancial sustantivo sustantiva "
        "especialmente particularmente incluso aún nuevamente drásticamente ligeramente sin-precedentes enorme enormes gran "
        "grande grandes adicional adicionales".split()
    ),
    fillers=frozenset("eh|este|pues|bueno|o sea|digamos|mira|ya sabe".split("|")),
    auxiliaries=group_table(past="era eran fue fueron estaba estaban había habían", present="es son está están ha han hay")
    | group_table(future="será serán estará estarán habrá habrán"),
)  # fmt: skip
