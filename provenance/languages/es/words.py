"""Closed classes and head nouns of Spanish."""

from __future__ import annotations

from provenance.languages.pack import NominalClass, Pronoun


def _set(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


PRONOUNS: tuple[Pronoun, ...] = (
    Pronoun("él", 3, "m", "s"), Pronoun("ella", 3, "f", "s"), Pronoun("ellos", 3, "m", "p"),
    Pronoun("ellas", 3, "f", "p"), Pronoun("yo", 1, "", "s"), Pronoun("nosotros", 1, "", "p"),
    Pronoun("usted", 2, "", "s"), Pronoun("tú", 2, "", "s"), Pronoun("este", 3, "m", "s"), Pronoun("esta", 3, "f", "s"),
    Pronoun("él", 3, "m", "s", "object"), Pronoun("ella", 3, "f", "s", "object"),
    Pronoun("le", 3, "", "s", "object"), Pronoun("les", 3, "", "p", "object"), Pronoun("me", 1, "", "s", "object"),
    Pronoun("nos", 1, "", "p", "object"), Pronoun("su", 3, "", "", "possessive"), Pronoun("sus", 3, "", "", "possessive"),
    Pronoun("mi", 1, "", "s", "possessive"), Pronoun("nuestro", 1, "", "p", "possessive"),
)  # fmt: skip
PERFECT_AUXILIARIES = _set("ha han había habían habrá habrán habría haya he hemos hubo")
AUXILIARIES = PERFECT_AUXILIARIES | _set("no se lo le les la los las me nos es son fue está están va van")
PASSIVE_WORDS = _set("se es son fue fueron era eran sido ser será está están")
NEGATIONS = _set("no nunca jamás ni tampoco")
FINITE_WORDS = _set(
    "es son fue fueron era eran será serán sería serían sea sean está están estaba estaban estará esté ha han había "
    "habían habrá habría haya hay hubo hace hacen hizo va van irá iba puede pueden podrá podría pudo debe deben "
    "debería debía tiene tienen tenía tendrá tuvo quedó queda sigue siguen hará abrirá permite parece vive dio llegó "
    "vino soy somos estoy estamos tengo tenemos he hemos reabrirá costará fuera"
)
ADVERBS = _set(
    "también además ya siempre así entonces después luego ayer hoy mañana claramente firmemente recientemente "
    "públicamente inmediatamente sin_embargo asimismo incluso bien muy más menos solo sólo simplemente antes "
    "previamente posteriormente finalmente rápidamente oficialmente expresamente tajantemente rotundamente igualmente "
    "todavía aún únicamente nuevamente reiteradamente irónicamente duramente brevemente abiertamente tampoco aquí "
    "ahí allí ahora mismo precisamente justo casi inicialmente anteriormente no categóricamente"
)
COMPLEMENTISERS = ("que",)
WHETHER_WORDS = ("si", "cómo", "por_qué", "cuándo", "dónde", "quién", "qué", "cuánto", "cuál")
CLAUSE_ENDS = _set("pero mientras aunque sino pues provocando")
COORDINATORS = _set("y e pero o sino")
RELATIVE_WORDS = _set("que quien quienes")
SUBORDINATORS = _set(
    "que porque cuando mientras aunque si como donde cuyo cuya quien quienes pues sino pero y e o ni para_que"
)
PREPOSITIONS = _set(
    "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras "
    "respecto frente junto dentro fuera acerca"
)
ATTACHED = ("de", "del")
DETERMINERS = _set(
    "el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro "
    "nuestra nuestros algunos algunas varios varias muchos muchas todos todas cada ambos ambas otro otra otros dos "
    "tres cuatro cinco seis siete ocho nueve diez"
)
NAME_PARTICLES = _set("de del la las los y e van von bin al el san santa")
TIME_WORDS = _set(
    "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre "
    "octubre noviembre diciembre ayer hoy mañana anoche tarde noche mediodía semana mes año pasado pasada próximo "
    "próxima"
)
NOT_MENTIONS = TIME_WORDS | _set(
    "esto eso ello aquello lo nada nadie alguien todo algo qué quién que cual como así"
)
ADDRESSEES = _set(
    "periodistas reporteros prensa diputados parlamento seguidores público televisión radio medios senadores efe "
    "agencia congreso"
)
TITLES = _set(
    "señor señora sr sr. sra sra. don doña dr dr. dra dra. doctor doctora profesor profesora presidente presidenta "
    "primer primera ministro ministra secretario secretaria senador senadora diputado diputada alcalde alcaldesa "
    "gobernador gobernadora general coronel capitán teniente comandante almirante rey reina príncipe princesa papa "
    "obispo arzobispo cardenal imán jeque canciller embajador embajadora director directora portavoz jefe jefa "
    "consejero consejera comisario comisaria juez jueza fiscal abogado abogada analista economista investigador "
    "investigadora entrenador expresidente exministro vicepresidente vicepresidenta vocero vocera"
)
_ROLE = _set(
    "presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria senador senadora "
    "diputado diputada alcalde alcaldesa gobernador gobernadora canciller portavoz vocero vocera asesor asesora "
    "consejero consejera embajador embajadora enviado enviada director directora jefe jefa líder dirigente comisario "
    "comisaria general comandante oficial analista economista profesor profesora abogado abogada juez jueza fiscal "
    "candidato candidata fundador fundadora consultor consultora autor autora activista vecino vecina testigo homólogo "
    "homóloga redactor redactora periodista corresponsal presentador presentadora crítico crítica experto experta "
    "científico científica investigador investigadora médico médica maestro maestra entrenador entrenadora pastor "
    "obispo papa rey reina príncipe princesa capitán coronel hombre mujer madre padre hijo hija hermano hermana "
    "marido esposa estudiante propietario propietaria empleado empleada sospechoso acusado víctima colega amigo amiga "
    "rival especialista historiador historiadora biólogo bióloga ingeniero ingeniera enfermera jugador jugadora "
    "cantante actor actriz escritor escritora sindicalista agricultor pescador pescadora mandatario mandataria "
    "acusado acusada procesado procesada operario operaria trabajador trabajadora técnico técnica seleccionador "
    "seleccionadora aludido aludida interesado interesada dueño dueña capitán capitana compañero compañera exministro "
    "exministra expresidente expresidenta exbanquero ganadero ganadera auxiliar secretario exalcalde decano decana "
    "rector rectora vicepresidente ponente miembro senador representante coordinador coordinadora gerente empresario empresaria delegado delegada edil concejal concejala "
    "joven titular militar galardonado galardonada premiado premiada adolescente anciano anciana menor "
    "opositor opositora parlamentario parlamentaria directivo directiva legislador "
    "legisladora preparador preparadora guardameta delantero delantera intendente intendenta prefecto prefecta "
    "campeón campeona nadador nadadora ciclista piloto esquiador esquiadora atleta panadero panadera "
    "librero librera viticultor viticultora apicultor apicultora veterinario veterinaria farmacéutico "
    "farmacéutica enfermero enfermera maestro maestra estudiante voluntario voluntaria bombero bombera "
    "soldado navegante alpinista físico químico astrónomo astrónoma arqueólogo arqueóloga geólogo "
    "geóloga climatólogo climatóloga sociólogo socióloga politólogo politóloga psicólogo psicóloga "
    "arquitecto arquitecta fotógrafo fotógrafa pintor pintora escultor escultora músico pianista "
    "compositor compositora bailarín bailarina humorista comediante realizador realizadora emprendedor "
    "emprendedora fundador fundadora gerente inquilino inquilina turista conductor conductora víctima "
    "superviviente sobreviviente viudo viuda alumno alumna demandante demandado demandada promotor "
    "biólogo bióloga historiador historiadora pescador pescadora centrocampista guardameta tenista "
    "camionero camionera taxista"
)
_ANONYMOUS = _set(
    "funcionario funcionaria fuente diplomático diplomática cargo responsable interlocutor allegado"
)
_DOCUMENT = _set(
    "boletín bando circular comunicado declaración informe carta nota documento texto estudio encuesta artículo tuit mensaje publicación "
    "memorando transcripción correo acuerdo sentencia auto editorial libro acta entrevista misiva escrito resumen"
)
_COLLECTIVE = _set(
    "líderes presidentes mandatarios ministros funcionarios fuentes diplomáticos expertos analistas diputados "
    "senadores vecinos testigos periodistas observadores autoridades aliados críticos partidarios opositores "
    "manifestantes investigadores científicos médicos sindicatos abogados republicanos demócratas partes países "
    "conservadores votantes economistas medios organizadores activistas padres familiares especialistas historiadores "
    "policías bomberos estudiantes residentes pescadores agricultores asesores portavoces dirigentes responsables "
    "empresarios fiscales rivales miembros investigadores trabajadores huelguistas ganaderos criadores piratas "
    "allegados afectados grupos asociaciones colectivos organizaciones ecologistas usuarios pasajeros obreros sanitarios "
    "maestros profesores alumnos jueces militantes inquilinos propietarios comerciantes taxistas camioneros"
)
_ORGANIZATION = _set(
    "ministerio gobierno partido campaña comité agencia consejo sociedad empresa grupo organización asociación "
    "sindicato unión tribunal corte casa asamblea senado parlamento congreso comisión oficina embajada banco fondo "
    "universidad instituto fundación red periódico diario revista cadena equipo ejército armada policía presidencia "
    "kremlin pentágono ayuntamiento alcaldía fiscalía cancillería administración federación ong compañía hospital "
    "televisión semanario ejecutivo dirección defensa acusación patronal plataforma observatorio organismo entidad "
    "institución instituto federación confederación colectivo aseguradora naviera aerolínea oposición departamento secretaría junta guardia otan delegación consejería puerto"
)
NOMINALS: dict[NominalClass, frozenset[str]] = {
    "role": _ROLE, "anonymous": _ANONYMOUS, "document": _DOCUMENT, "collective": _COLLECTIVE,
    "organization": _ORGANIZATION,
}  # fmt: skip
