"""Spanish words for offices, unnamed officials, documents and pairs."""

from __future__ import annotations

from provenance.languages.first_names import MEN, WOMEN
from provenance.languages.people import PeopleWords

PEOPLE = PeopleWords(
    unnamed={
        "funcionario": "official", "funcionaria": "official", "alto cargo": "official", "cargo": "official",
        "responsable": "official", "fuente": "source", "diplomático": "diplomat", "diplomática": "diplomat",
        "asesor": "adviser", "asesora": "adviser", "portavoz": "spokesperson", "vocero": "spokesperson",
        "vocera": "spokesperson", "periodista": "reporter", "oficial": "officer", "testigo": "witness",
        "allegado": "aide",
    },
    unnamed_many={
        "funcionarios": "officials", "cargos": "officials", "responsables": "officials", "fuentes": "sources",
        "diplomáticos": "diplomats", "asesores": "advisers", "periodistas": "reporters", "testigos": "witnesses",
        "expertos": "experts", "analistas": "analysts", "vecinos": "residents", "observadores": "observers",
    },
    qualities={
        "alto": "senior", "alta": "senior", "altos": "senior", "ex": "former", "antiguo": "former",
        "administración": "administration", "gobierno": "government", "gubernamental": "government",
        "gubernamentales": "government", "seguridad": "security", "militar": "military", "militares": "military",
        "policial": "police", "policiales": "police", "diplomática": "diplomatic", "diplomáticas": "diplomatic",
        "judicial": "judicial", "judiciales": "judicial", "inteligencia": "intelligence", "occidental": "western",
        "local": "local", "sindical": "union", "médicas": "medical", "Casa Blanca": "White House",
        "Pentágono": "Pentagon", "Kremlin": "Kremlin", "OTAN": "NATO", "Departamento de Estado": "State Department",
    },
    phrases={
        "conocedora del asunto": "familiar with the matter", "conocedoras del asunto": "familiar with the matter",
        "cercana al caso": "close to the case", "cercanas a la negociación": "close to the negotiations",
        "cercanas a la investigación": "close to the investigation",
    },
    offices={
        "presidente": "president", "presidenta": "president", "vicepresidente": "vice president",
        "vicepresidenta": "vice president", "primer ministro": "prime minister", "primera ministra": "prime minister",
        "presidente del gobierno": "prime minister", "canciller": "foreign minister",
        "ministro de exteriores": "foreign minister", "ministra de exteriores": "foreign minister",
        "ministro de defensa": "defense minister", "ministra de defensa": "defense minister",
        "secretario de estado": "secretary of state", "secretario general": "secretary general",
        "secretaria general": "secretary general", "portavoz": "spokesperson", "vocero": "spokesperson",
        "vocera": "spokesperson", "rey": "king", "reina": "queen", "papa": "pope", "alcalde": "mayor",
        "alcaldesa": "mayor", "gobernador": "governor", "gobernadora": "governor", "senador": "senator",
        "senadora": "senator", "diputado": "deputy", "diputada": "deputy", "ministro": "minister",
        "ministra": "minister", "embajador": "ambassador", "embajadora": "ambassador", "director": "director",
        "directora": "director", "general": "general", "juez": "judge", "jueza": "judge", "analista": "analyst",
        "economista": "economist", "profesor": "professor", "profesora": "professor", "abogado": "lawyer",
        "abogada": "lawyer", "comandante": "commander", "asesor": "adviser", "asesora": "adviser",
        "consejero diplomático": "presidential aide", "asesor de política exterior": "presidential aide",
        "jefe de estado": "president", "jefa de estado": "president", "jefe del estado": "president",
        "jefa del estado": "president", "jefe de la diplomacia": "foreign minister",
        "jefa de la diplomacia": "foreign minister", "jefe del ejecutivo": "prime minister", "jefa del ejecutivo": "prime minister",
        "jefe del gobierno": "prime minister", "jefa del gobierno": "prime minister", "mandatario": "president", "mandataria": "president", "fiscal": "prosecutor",
    },
    leaders=frozenset({"líder", "presidente", "presidenta", "mandatario", "mandataria", "homólogo", "homóloga"}),
    pairs=frozenset({"líderes", "presidentes", "mandatarios", "ambos", "dos", "ellos", "países", "partes", "ministros"}),
    others=frozenset({"otro", "otra", "segundo", "segunda", "tercer", "tercera"}),
    documents={
        "comunicado": "statement", "declaración": "statement", "nota": "statement", "informe": "report",
        "carta": "letter", "documento": "document", "texto": "document", "estudio": "study", "encuesta": "survey",
        "artículo": "article", "tuit": "tweet", "sentencia": "ruling", "acta": "record", "mensaje": "message",
    },
    government=frozenset({"gobierno", "administración", "ejecutivo"}),
    ministries={
        "interior": "Interior Ministry", "asuntos exteriores": "Foreign Ministry", "exteriores": "Foreign Ministry", "defensa": "Defense Ministry",
        "sanidad": "Health Ministry", "salud": "Health Ministry", "hacienda": "Finance Ministry",
        "economía": "Economy Ministry", "justicia": "Justice Ministry", "transportes": "Transport Ministry", "transporte": "Transport Ministry",
        "agricultura": "Agriculture Ministry", "educación": "Education Ministry", "cultura": "Culture Ministry",
    },
    female=frozenset({
        "señora", "sra", "doña", "ella", "presidenta", "ministra", "senadora", "diputada", "alcaldesa", "directora",
        "embajadora", "gobernadora", "reina", "abogada", "vocera", "asesora", "jueza", "madre", "mujer", "hija",
        "mandataria", "primera",
    }),
    male=frozenset({
        "señor", "sr", "don", "él", "presidente", "ministro", "senador", "diputado", "alcalde", "director",
        "embajador", "gobernador", "rey", "abogado", "vocero", "asesor", "juez", "padre", "hombre", "hijo",
        "mandatario", "primer", "papa",
    }),
    women=WOMEN,
    men=MEN,
    given_endings=(("a", "f"), ("o", "m")),
    descriptions=frozenset(
        "acusado acusada procesado procesada aludido aludida interesado interesada sospechoso sospechosa denunciante "
        "seleccionador seleccionadora entrenador entrenadora técnico técnica operario operaria trabajador trabajadora "
        "agricultor agricultora ganadero ganadera edil regidor regidora dirigente representante responsable activista "
        "investigador investigadora científico científica economista médico médica abogado abogada letrado letrada "
        "magistrado magistrada sindicalista jugador jugadora capitán escritor escritora cineasta actor actriz cantante "
        "político política socialista conservador conservadora republicano republicana demócrata diplomático último "
        "última "
        "prelado parlamentario parlamentaria directivo directiva marqués marquesa conde condesa opositor opositora "
        "legislador legisladora preparador preparadora guardameta ariete delantero delantera portero pastor pastora "
        "jubilado jubilada veterano veterana ingeniero ingeniera biólogo bióloga especialista experto experta docente delegado delegada mandatario mandataria jurista "
        "testigo arquero arquera defensor defensora centrocampista extremo pívot base ciclista piloto tenista atleta "
        "nadador nadadora futbolista músico música bailarín bailarina dramaturgo dramaturga novelista poeta pintor pintora "
        "empresario empresaria comerciante hostelero hostelera ganadero ganadera pescador pescadora viticultor viticultora "
        "enfermero enfermera cirujano cirujana pediatra psiquiatra epidemiólogo epidemióloga virólogo viróloga climatólogo "
        "climatóloga geólogo geóloga herpetólogo herpetóloga sociólogo socióloga historiador historiadora candidato "
        "candidata centrista comunista liberal progresista nacionalista senador senadora religioso religiosa sacerdote "
        "comisario comisaria ejecutivo ejecutiva gerente".split()
    ),
    double_surnames=True,
    demonym_endings=tuple("ano ana ino ina eno ena anol anola ense".split()),
    synonyms={
        "titular": ("ministro", "consejero"), "edil": ("concejal", "alcalde"), "regidor": ("alcalde",),
        "mandatario": ("presidente",), "legislador": ("diputado", "senador"), "parlamentario": ("diputado", "senador"),
        "letrado": ("abogado",), "técnico": ("entrenador", "seleccionador"), "prelado": ("obispo", "cardenal"),
        "docente": ("profesor", "maestro"), "directivo": ("director", "presidente"),
    },
    former=frozenset({"antiguo", "antigua", "ex", "expresidente", "exministro"}),
    makers=frozenset(
        "operador operadora regulador distribuidora productora aseguradora constructora promotora emisora editora "
        "consultora fabricante proveedor diario semanario rotativo organizador organizadora".split()
    ),
    honorifics=frozenset("Sr. Sra. Señor Señora Don Doña Dr. Dra. Monseñor".split()),
    trade_endings=tuple("ero era ista ologo ologa dor dora ario aria ico ica ante".split()),
    ages=(r"\bde \d+ años\b",),
    joiner="y",
)  # fmt: skip
