<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A new file</source>
        <translation>Un archivo nuevo</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Una carpeta nueva</translation>
    </message>
</context>
<context>
    <name>AmendableAnswer</name>
    <message>
        <source>Change: {question}</source>
        <translation>Cambiar: {question}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what {name} wrote: {question}</source>
        <translation>Cambiar lo que escribió {name}: {question}</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Take this line back…</source>
        <translation>Retirar esta línea…</translation>
    </message>
    <message>
        <source>This line will be erased, and what it said earlier. Paper keeps it.</source>
        <translation>Esta línea se borrará, y también lo que decía antes. En el papel sigue estando.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Erase the earlier wording</source>
        <translation>Borrar el texto anterior</translation>
    </message>
    <message>
        <source>Changed on {day}</source>
        <translation>Cambiado: {day}</translation>
    </message>
    <message>
        <source>Only what it says now will stay.</source>
        <translation>Quedará solo lo que dice ahora.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>both of you</source>
        <translation>ustedes dos</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Write it anew here, or go on without it.</source>
        <translation>Escríbela de nuevo aquí o sigue sin ella.</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>Ustedes dos</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>Paused. Take your time.</source>
        <translation>En pausa. Sin prisa.</translation>
    </message>
</context>
<context>
    <name>BookTroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close Twofold</source>
        <translation>Cerrar Twofold</translation>
    </message>
    <message>
        <source>Open the older book here</source>
        <translation>Abrir aquí el libro anterior</translation>
    </message>
</context>
<context>
    <name>BreathePage</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{rounds} rounds, in your own time.</source>
        <translation>{rounds} rondas, a su ritmo.</translation>
    </message>
    <message>
        <source>In your own time.</source>
        <translation>A su ritmo.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar otra vez</translation>
    </message>
    <message>
        <source>Take what you need.</source>
        <translation>Sin prisa, el tiempo que haga falta.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Tomen aire</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Esperen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelten el aire</translation>
    </message>
    <message>
        <source>In {seconds}</source>
        <translation>Tomar {seconds}</translation>
    </message>
    <message>
        <source>Hold {seconds}</source>
        <translation>Esperar {seconds}</translation>
    </message>
    <message>
        <source>Out {seconds}</source>
        <translation>Soltar {seconds}</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Your evenings are coming in</source>
        <translation>Sus encuentros están llegando</translation>
    </message>
    <message>
        <source>They come in all together, or not at all. You can stop at any time. Your file stays as it is, and this journal stays empty.</source>
        <translation>Llegan todos, o ninguno. Pueden parar cuando quieran. Su archivo queda como está y este diario queda vacío.</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Llegando</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Evenings so far: {count}</source>
        <translation>Encuentros hasta ahora: {count}</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>The file that was carried away as JSON</source>
        <translation>El archivo que se llevaron como JSON</translation>
    </message>
    <message>
        <source>One evening is in your journal.</source>
        <translation>Un encuentro está en su diario.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Parado. No se trajo nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n evenings are in your journal.</source>
        <translation>
            <numerusform>%n encuentro está en su diario.</numerusform>
            <numerusform>%n encuentros están en su diario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Line {line}: </source>
        <translation>Línea {line}: </translation>
    </message>
    <message>
        <source>Cannot begin yet. Look at it</source>
        <translation>Aún no puede empezar. Ver por qué</translation>
    </message>
    <message>
        <source>{title}. Cannot begin yet. {message}</source>
        <translation>{title}. Aún no puede empezar. {message}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>new to you</source>
        <translation>aún sin estrenar</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Carry away</source>
        <translation>Llevarse una copia</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>Which evenings</source>
        <translation>Qué encuentros</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>No evening lies in there.</source>
        <translation>Ahí no hay ningún encuentro.</translation>
    </message>
    <message>
        <source>One evening.</source>
        <translation>Un encuentro.</translation>
    </message>
    <message>
        <source>{count} evenings.</source>
        <translation>{count} encuentros.</translation>
    </message>
    <message>
        <source>{done} of {all} evenings</source>
        <translation>{done} de {all} encuentros</translation>
    </message>
    <message>
        <source>What is carried away is not encrypted. Whoever finds it can read it, so keep it where only you two look.</source>
        <translation>La copia no va cifrada. Quien la encuentre puede leerla, así que guárdenla donde solo miren ustedes.</translation>
    </message>
    <message>
        <source>Lines that wait for a reveal, and lines of one of you alone, stay here.</source>
        <translation>Las líneas que esperan a abrirse y las que son de una sola persona se quedan aquí.</translation>
    </message>
    <message>
        <source>A book to print (PDF)</source>
        <translation>Un libro para imprimir (PDF)</translation>
    </message>
    <message>
        <source>One page for any browser (HTML)</source>
        <translation>Una página para cualquier navegador (HTML)</translation>
    </message>
    <message>
        <source>A folder of readable pages (Markdown)</source>
        <translation>Una carpeta de páginas legibles (Markdown)</translation>
    </message>
    <message>
        <source>Everything, for other programs (JSON)</source>
        <translation>Todo, para otros programas (JSON)</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>the last twelve months</source>
        <translation>los últimos doce meses</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>un periodo</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Primer mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Carrying away</source>
        <translation>Preparando la copia</translation>
    </message>
</context>
<context>
    <name>CarryPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. No se escribió nada.</translation>
    </message>
    <message>
        <source>It is all in {path}</source>
        <translation>Todo está en {path}</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DateCell</name>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>{column}: pick a day</source>
        <translation>{column}: elegir un día</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>A folder with room for your book</source>
        <translation>Una carpeta con sitio para su libro</translation>
    </message>
    <message>
        <source>Your book is now in {folder}. Everything is saved.</source>
        <translation>Su libro está ahora en {folder}. Todo está guardado.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Change</source>
        <extracomment>One line of an answer, in px at 100 %. A gap of a sentence, and the comma or full stop that follows it at once.</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Cambiar: {question}</translation>
    </message>
    <message>
        <source>Change what {name} wrote: {question}</source>
        <translation>Cambiar lo que escribió {name}: {question}</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>EveningPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>You met. Nothing else was kept.</source>
        <translation>Se vieron. No se guardó nada más.</translation>
    </message>
    <message>
        <source>What it said can be told again in a note below.</source>
        <translation>Lo que decía se puede volver a contar más abajo, en una nota.</translation>
    </message>
    <message>
        <source>{date} · {time}</source>
        <translation>{date} · {time}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo otra vez</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>Take back my words…</source>
        <translation>Retirar mis palabras…</translation>
    </message>
    <message>
        <source>Remove this evening</source>
        <translation>Quitar este encuentro</translation>
    </message>
    <message>
        <source>{name}, take my words back</source>
        <translation>{name}: retirar mis palabras</translation>
    </message>
    <message>
        <source>Everything {name} wrote that evening will be erased: answers, what they said earlier, notes, and what came of them. What you said together stays. Paper and copies elsewhere keep what they have.</source>
        <translation>Se borrará todo lo que {name} escribió en ese encuentro: las respuestas, lo que decían antes, las notas y lo que salió de ellas. Lo que dijeron en pareja se queda. El papel y las copias en otros sitios conservan lo que tienen.</translation>
    </message>
    <message>
        <source>Erase the words of {name}</source>
        <translation>Borrar las palabras de {name}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Some lines of this evening wait until you are both ready.</source>
        <translation>Algunas líneas de este encuentro esperan a que las dos personas quieran abrirlas.</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name} quiere abrir</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Soltarlas</translation>
    </message>
    <message>
        <source>These lines will be erased, unread.</source>
        <translation>Estas líneas se borrarán sin leerse.</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Que sigan esperando</translation>
    </message>
    <message>
        <source>{step}, the other way round</source>
        <translation>{step}, al revés</translation>
    </message>
</context>
<context>
    <name>EveningPresenter</name>
    <message>
        <source>Changed. What it said before can still be read.</source>
        <translation>Cambiado. Lo que decía antes todavía se puede leer.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Who wrote</source>
        <extracomment>What a menu offers: the words, and the sieve that they make.</extracomment>
        <translation>Quién escribió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which exercise</source>
        <translation>Qué ejercicio</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>with an agreement</source>
        <translation>con un acuerdo</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoritos</translation>
    </message>
    <message>
        <source>either of you</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>the last three months</source>
        <translation>los últimos tres meses</translation>
    </message>
    <message>
        <source>any exercise</source>
        <translation>cualquier ejercicio</translation>
    </message>
    <message>
        <source>about anything</source>
        <translation>de cualquier tema</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>cualquier idioma</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Before you keep this</source>
        <translation>Antes de guardarlo</translation>
    </message>
    <message>
        <source>Everything is saved. Change what you like, or let it go.</source>
        <translation>Todo está guardado. Cambien lo que quieran, o suéltenlo.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se queda</translation>
    </message>
    <message>
        <source>Nothing was written tonight. That is fine.</source>
        <translation>Hoy no se escribió nada. Está bien así.</translation>
    </message>
    <message>
        <source>It can be written anew below, before you keep the evening.</source>
        <translation>Se puede escribir de nuevo más abajo, antes de guardar el encuentro.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Volver a cerrar</translation>
    </message>
    <message>
        <source>Left for another day. It can still be opened together, with both yeses.</source>
        <translation>Queda para otro día. Aún se puede abrir en pareja, cuando las dos personas digan que sí.</translation>
    </message>
    <message>
        <source>everything above</source>
        <translation>todo lo de arriba</translation>
    </message>
    <message>
        <source>only that we met</source>
        <translation>solo que nos vimos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Print this evening</source>
        <translation>Imprimir este encuentro</translation>
    </message>
    <message>
        <source>Thank you both. Breathe out.</source>
        <translation>Gracias a cada quien. Suelten el aire.</translation>
    </message>
</context>
<context>
    <name>FramedPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>{title} · step {number} of {count}</source>
        <translation>{title} · paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para el navegador (*.html)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over to</source>
        <extracomment>Milliseconds after which a page that nobody starts covers itself: both may have left the room. Percent from which on the words need the room that the mark would grow into.</extracomment>
        <translation>Ahora le toca a</translation>
    </message>
    <message>
        <source>{name}, rest your eyes: three slow breaths.
Nothing from before is on the screen.</source>
        <translation>{name}, descansa la vista: respira despacio tres veces.
De lo anterior no queda nada en la pantalla.</translation>
    </message>
    <message>
        <source>I am {name}, start</source>
        <translation>Soy {name}, empezar</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Ahora le toca a {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Volver a cerrar</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to your page</source>
        <translation>Volver a su página</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where your words are</source>
        <translation>Dónde están sus palabras</translation>
    </message>
    <message>
        <source>Only on this computer, in one encrypted file. There is no passphrase yet: the key lies beside the file. So whoever can use this account could open it. Settings shows the folder.</source>
        <translation>Solo en esta computadora, en un archivo cifrado. Todavía no hay frase de acceso: la llave está junto al archivo. Así que quien pueda usar esta cuenta podría abrirlo. En Ajustes se ve la carpeta.</translation>
    </message>
    <message>
        <source>A disk that the system itself encrypts guards all of it. It also guards what the computer writes down while it sleeps.</source>
        <translation>Un disco que el propio sistema cifra protege todo eso. También protege lo que la computadora escribe en él mientras duerme.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Covers the screen at once (F9)</source>
        <translation>Tapa la pantalla al momento (F9)</translation>
    </message>
    <message>
        <source>See what is next in it</source>
        <translation>Ver qué viene ahora</translation>
    </message>
    <message>
        <source>Paused {day}, at step {number} of {count}</source>
        <translation>En pausa desde {day}, en el paso {number} de {count}</translation>
    </message>
    <message>
        <source>{time} left. Everything you wrote is as you left it.</source>
        <translation>{time} más. Todo lo escrito está como lo dejaron.</translation>
    </message>
    <message>
        <source>Rests until {day}</source>
        <translation>Descansa hasta el {day}</translation>
    </message>
    <message>
        <source>Go on sooner</source>
        <translation>Seguir antes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Soltarlo</translation>
    </message>
    <message>
        <source>What you wrote in it this time will be erased.</source>
        <translation>Lo que escribieron esta vez se borrará.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Erase and start again</source>
        <translation>Borrar y empezar de nuevo</translation>
    </message>
    <message>
        <source>Erase and let it go</source>
        <translation>Borrar y soltarlo</translation>
    </message>
    <message>
        <source>A good place to begin</source>
        <translation>Un buen comienzo</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>You put this down for now</source>
        <translation>Lo apuntaron para hoy</translation>
    </message>
    <message>
        <source>Begin with ten minutes</source>
        <translation>Empezar con diez minutos</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation>Qué pasa en él</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Evenings, newest first</source>
        <translation>Encuentros, del más nuevo al más antiguo</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>primero lo más cercano</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>No evening fits all of that.</source>
        <translation>Ningún encuentro cumple todo eso.</translation>
    </message>
    <message>
        <source>{some} of {all} evenings</source>
        <translation>{some} de {all} encuentros</translation>
    </message>
    <message>
        <source>Nothing with these words. Fewer letters can find more.</source>
        <translation>Nada con estas palabras. Con menos letras se puede encontrar más.</translation>
    </message>
    <message>
        <source>Found on many evenings</source>
        <translation>Aparece en muchos encuentros</translation>
    </message>
    <message>
        <source>Found on one evening</source>
        <translation>Aparece en un encuentro</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n evenings</source>
        <translation>
            <numerusform>Aparece en %n encuentro</numerusform>
            <numerusform>Aparece en %n encuentros</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Carry away…</source>
        <translation>Llevarse una copia…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Quitado hace poco</translation>
    </message>
    <message>
        <source>Your first evening will appear here.</source>
        <translation>Aquí aparecerá su primer encuentro.</translation>
    </message>
    <message>
        <source>What you both choose to keep can be read again, and printed.</source>
        <translation>Lo que decidan guardar en pareja se puede volver a leer, e imprimir.</translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation>Elegir un ejercicio</translation>
    </message>
    <message>
        <source>Bring in what was carried away…</source>
        <translation>Traer lo que se llevaron…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Read this evening</source>
        <translation>Leer este encuentro</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>kept at {time}</source>
        <translation>guardado a las {time}</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>{deed}: {keys}. Press to change</source>
        <translation>{deed}: {keys}. Pulsar para cambiar</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulsa las teclas nuevas</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Use the usual keys again</source>
        <translation>Volver a las teclas de siempre</translation>
    </message>
    <message>
        <source>{keys} may be wanted in a text. One with Ctrl or Alt is free.</source>
        <translation>{keys} puede hacer falta al escribir. Una con Control o Alt está libre.</translation>
    </message>
    <message>
        <source>{keys} already works everywhere. Another one is free.</source>
        <translation>{keys} ya funciona en todas partes. Otra está libre.</translation>
    </message>
    <message>
        <source>{keys} already does this: {deed}.</source>
        <translation>{keys} ya hace esto: {deed}.</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Go to page {page}</source>
        <translation>Ir a la página {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Tonight we…</source>
        <translation>Esta noche…</translation>
    </message>
    <message>
        <source>Time we have</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>Con qué hondura</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Trata de</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>More to choose by</source>
        <translation>Más para elegir</translation>
    </message>
    <message>
        <source>Surprise us</source>
        <translation>Una sorpresa</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>{all} to choose from</source>
        <translation>{all} para elegir</translation>
    </message>
    <message>
        <source>{some} shown of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <source>Nothing here fits all of that.</source>
        <translation>Aquí nada cumple todo eso.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show without the search word</source>
        <translation>Mostrar sin la palabra buscada</translation>
    </message>
    <message>
        <source>Show without “{part}”</source>
        <translation>Mostrar sin «{part}»</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>{question} Line {number}</source>
        <translation>{question} Línea {number}</translation>
    </message>
</context>
<context>
    <name>LookingAround</name>
    <message>
        <source>You are looking around. {a} and {b} are invented, and nothing you do here stays.</source>
        <translation>Están echando un vistazo. {a} y {b} son personas inventadas, y nada de lo que hagan aquí se queda.</translation>
    </message>
    <message>
        <source>Begin with your own names</source>
        <translation>Empezar con sus propios nombres</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>{lead}: {words}</source>
        <translation>{lead}: {words}</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
</context>
<context>
    <name>LookingOverPage</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Last time Twofold ended without being closed. Every page of your book is looked at once, to see that it is whole. After some years of evenings this takes a few seconds.</source>
        <translation>La última vez Twofold terminó sin cerrarse. Se mira una vez cada página de su libro, para comprobar que está entero. Con algunos años de encuentros, esto tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Twofold</source>
        <extracomment>whether a screen appears in light, or at once</extracomment>
        <translation>Twofold</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Read that evening</source>
        <translation>Leer ese encuentro</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Otro momento</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>MultiField</name>
    <message>
        <source>That makes {most}. Let one go to choose another.</source>
        <extracomment>From so many options on they stand in two columns, where none is longer than a word or three.</extracomment>
        <translation>Con esto son {most}. Suelta una para elegir otra.</translation>
    </message>
    <message>
        <source>Choose up to {most}.</source>
        <translation>Elige hasta {most}.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Written later</source>
        <translation>Escrito después</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>both of you</source>
        <translation>ustedes dos</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Quitar esta nota</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>la pareja</translation>
    </message>
    <message>
        <source>A note after the fact</source>
        <translation>Una nota de después</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Whose note it is</source>
        <translation>De quién es la nota</translation>
    </message>
</context>
<context>
    <name>NothingTwicePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Once a question has been answered on two evenings, both stand here.</source>
        <translation>Cuando una pregunta se ha contestado en dos encuentros, aquí están las dos respuestas.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>What you each wrote</source>
        <translation>Lo que escribió cada quien</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Volver a cerrar</translation>
    </message>
    <message>
        <source>What has been seen stays seen. Nothing of it is kept or shown again.</source>
        <translation>Lo visto, visto está. Nada de ello se guarda ni se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>Worth a look in its file</source>
        <translation>Vale la pena mirar su archivo</translation>
    </message>
    <message>
        <source>Something to mend before it can begin</source>
        <translation>Algo que arreglar antes de empezar</translation>
    </message>
    <message>
        <source>Line {line}, column {column} · {code}</source>
        <translation>Línea {line}, columna {column} · {code}</translation>
    </message>
    <message>
        <source>A way to stop comes first</source>
        <translation>Primero, una forma de parar</translation>
    </message>
    <message>
        <source>This one can get heated. It goes better once you have agreed how either of you can call a pause. You can also begin now.</source>
        <translation>Aquí los ánimos pueden calentarse. Va mejor cuando ya acordaron cómo pedir una pausa. También pueden empezar ahora.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>This one can stir things up.</source>
        <translation>Esto puede remover cosas.</translation>
    </message>
    <message>
        <source>You can pass, pause or stop at any point; nothing records who did.</source>
        <translation>Pueden pasar, hacer una pausa o parar en cualquier momento; en ningún sitio consta quién fue.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>A solas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>Put it down for another day</source>
        <translation>Apuntarlo para otro día</translation>
    </message>
    <message>
        <source>Put down for {day}</source>
        <translation>Apuntado: {day}</translation>
    </message>
    <message>
        <source>Another day, or none</source>
        <translation>Otro día, o ninguno</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ningún día</translation>
    </message>
    <message>
        <source>When shall Home remind you?</source>
        <translation>¿Cuándo lo recuerda Inicio?</translation>
    </message>
    <message>
        <source>Done on paper? Type it back</source>
        <translation>¿Hecho en papel? Pasarlo aquí</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Versión corta</translation>
    </message>
    <message>
        <source>Short form, {count} min</source>
        <translation>Versión corta, {count} min</translation>
    </message>
    <message>
        <source>Why this helps</source>
        <translation>Por qué ayuda</translation>
    </message>
    <message>
        <source>If it gets heavy</source>
        <translation>Si se pone difícil</translation>
    </message>
    <message>
        <source>Past times ({count})</source>
        <translation>Otras veces ({count})</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Who is here? What you write alone stays in the journal you share.</source>
        <translation>¿Quién está aquí? Lo que escribas a solas se queda en el diario común.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Who would like to begin?</source>
        <translation>¿Quién quiere empezar?</translation>
    </message>
    <message>
        <source>What you wrote in it this time will be erased.</source>
        <translation>Lo que escribieron esta vez se borrará.</translation>
    </message>
    <message>
        <source>Erase and start again</source>
        <translation>Borrar y empezar de nuevo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message>
        <source>{name}’s own page</source>
        <translation>La página de {name}</translation>
    </message>
    <message>
        <source>Only {name} types this, with nobody looking on. Or it stays on paper.</source>
        <translation>Esto lo escribe solo {name}, sin nadie mirando. O se queda en el papel.</translation>
    </message>
    <message>
        <source>{name} types it now</source>
        <translation>{name} lo escribe ahora</translation>
    </message>
    <message>
        <source>{name}, look away for a moment.</source>
        <translation>{name}, mira a otro lado un momento.</translation>
    </message>
    <message>
        <source>Done, hide it again</source>
        <translation>Hecho, ocultarlo otra vez</translation>
    </message>
    <message>
        <source>It is still on paper, and can be typed in again.</source>
        <translation>Sigue en el papel y se puede volver a escribir aquí.</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Las páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Paused. Take your time.</source>
        <translation>En pausa. Sin prisa.</translation>
    </message>
    <message>
        <source>+10 minutes</source>
        <translation>+10 minutos</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>For now: cold water on your hands, slow breaths,
a short walk, something warm to drink.</source>
        <translation>Por ahora: agua fría en las manos, respiraciones lentas,
un paseo corto, algo caliente para beber.</translation>
    </message>
    <message>
        <source>You come back when it suits you both. Nothing records who asked.</source>
        <translation>Vuelven cuando les venga bien. En ningún sitio consta quién la pidió.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop for tonight</source>
        <translation>Parar por hoy</translation>
    </message>
    <message>
        <source>Back at {time}, in {minutes} minutes</source>
        <translation>Vuelta a las {time}, dentro de {minutes} minutos</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation>Cambiar los papeles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done, hand over</source>
        <translation>Hecho, ceder el turno</translation>
    </message>
    <message>
        <source>Done, {name} answers</source>
        <translation>Hecho, responde {name}</translation>
    </message>
    <message>
        <source>Done, {name} is next</source>
        <translation>Hecho, sigue {name}</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
</context>
<context>
    <name>PlayerPresenter</name>
    <message>
        <source>Kept for another day.</source>
        <translation>Guardado para otro día.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What to call you</source>
        <translation>Cómo llamarles</translation>
    </message>
    <message>
        <source>Look and reading</source>
        <translation>Aspecto y lectura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>When somebody comes in</source>
        <translation>Cuando entra alguien</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Where your words are</source>
        <translation>Dónde están sus palabras</translation>
    </message>
    <message>
        <source>One of you</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Earlier evenings keep the name of that day.</source>
        <translation>Los encuentros anteriores conservan el nombre de aquel día.</translation>
    </message>
    <message>
        <source>{name} on the left</source>
        <translation>{name} a la izquierda</translation>
    </message>
    <message>
        <source>Where you sit</source>
        <translation>Dónde se sientan</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>Da igual</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light, strong contrast</source>
        <translation>Claro, mucho contraste</translation>
    </message>
    <message>
        <source>Dark, strong contrast</source>
        <translation>Oscuro, mucho contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As in a book</source>
        <translation>Como en un libro</translation>
    </message>
    <message>
        <source>Plain, with more room</source>
        <translation>Sencillas, con más espacio</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The ring</source>
        <translation>El anillo</translation>
    </message>
    <message>
        <source>Shorter turns</source>
        <translation>Turnos más cortos</translation>
    </message>
    <message>
        <source>Longer turns</source>
        <translation>Turnos más largos</translation>
    </message>
    <message>
        <source>Time for each turn</source>
        <translation>Tiempo de cada turno</translation>
    </message>
    <message>
        <source>A timer only tells the time. Nothing moves on when it ends.</source>
        <translation>Solo informa del tiempo. Cuando termina, nada avanza por su cuenta.</translation>
    </message>
    <message>
        <source>{cover} covers the screen at once, and so does Esc, three times.</source>
        <translation>{cover} tapa la pantalla al momento; Esc tres veces, también.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Cover the evening</source>
        <translation>Tapar el encuentro</translation>
    </message>
    <message>
        <source>Another program in front</source>
        <translation>Con otro programa delante</translation>
    </message>
    <message>
        <source>{help} shows all keys in place.</source>
        <translation>{help} muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>Elegir otras teclas</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Lo habitual aquí</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>In one encrypted file on this computer, and nowhere else. There is no passphrase yet: the key lies beside the file, so whoever can use this account could open it.</source>
        <translation>En un archivo cifrado de esta computadora, y en ningún otro sitio. Todavía no hay frase de acceso: la llave está junto al archivo, así que quien pueda usar esta cuenta podría abrirlo.</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>como está escrito</translation>
    </message>
    <message>
        <source>{count} times as long</source>
        <translation>{count} veces más largo</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>{count} mm</source>
        <translation>{count} mm</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>De línea a línea</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Fold in half</source>
        <translation>Plegado en dos</translation>
    </message>
    <message>
        <source>Names on the sheet</source>
        <translation>Nombres en la hoja</translation>
    </message>
    <message>
        <source>Fields to type into, in the PDF</source>
        <translation>Campos para escribir, en el PDF</translation>
    </message>
    <message>
        <source>Look at it in grey</source>
        <translation>Verlo en gris</translation>
    </message>
</context>
<context>
    <name>PrivatePage</name>
    <message>
        <source>Hide letters</source>
        <extracomment>Dots are shown instead of letters from now on, or letters again.</extracomment>
        <translation>Ocultar letras</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>Mostrar letras</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>What happens in it</source>
        <extracomment>No more exercises are suggested for a swap than can be taken in at a glance.</extracomment>
        <translation>Qué pasa en él</translation>
    </message>
    <message>
        <source>Begin this program</source>
        <translation>Empezar este programa</translation>
    </message>
    <message>
        <source>Every week of it is behind you. It stays here to look at.</source>
        <translation>Todas las semanas quedaron atrás. Se queda aquí para mirarlo.</translation>
    </message>
    <message>
        <source>{where}, paused</source>
        <translation>{where}, en pausa</translation>
    </message>
    <message>
        <source>A rest until {day} is good for it. Sooner is fine as well.</source>
        <translation>Le sienta bien reposar hasta el {day}. Antes también vale.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>En espera.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>{done} of {times} times</source>
        <translation>{done} de {times} veces</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quieren</translation>
    </message>
    <message>
        <source>or {title}</source>
        <translation>o {title}</translation>
    </message>
    <message>
        <source>in the place of {title}</source>
        <translation>en lugar de {title}</translation>
    </message>
    <message>
        <source>Look and begin</source>
        <translation>Ver y empezar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Something else instead</source>
        <translation>Otra cosa en su lugar</translation>
    </message>
    <message>
        <source>As the program has it: {title}</source>
        <translation>Como está en el programa: {title}</translation>
    </message>
    <message>
        <source>Close to it, and not in this program:</source>
        <translation>Parecidos que no están en este programa:</translation>
    </message>
    <message>
        <source>Nothing close to it is left that is not in this program.</source>
        <translation>No queda nada parecido que no esté ya en este programa.</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Todas las semanas</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Dejar el programa</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Ponerlo en pausa</translation>
    </message>
    <message>
        <source>How far you are is forgotten. Your evenings stay in the journal.</source>
        <translation>Se olvida hasta dónde llegaron. Sus encuentros se quedan en el diario.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>Seguir en él</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>A few weeks that build on each other. A missed week just waits.</source>
        <translation>Unas semanas que se apoyan unas en otras. La semana que no cupo espera sin más.</translation>
    </message>
    <message>
        <source>There is no program here yet.</source>
        <translation>Aquí todavía no hay ningún programa.</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Para más tarde</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Twofold</source>
        <translation>Twofold</translation>
    </message>
</context>
<context>
    <name>ReadyButton</name>
    <message>
        <source>Ready. Take it back?</source>
        <translation>Sí. ¿Retirarlo?</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Por mí, sí</translation>
    </message>
    <message>
        <source>{name} is ready. Press to take it back.</source>
        <translation>{name} ha dicho que sí. Pulsar para retirarlo.</translation>
    </message>
    <message>
        <source>{name}: I am ready</source>
        <translation>{name}: por mí, sí</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Open together</source>
        <translation>Abrir en pareja</translation>
    </message>
    <message>
        <source>Each of you chose on your own page what to share. It opens when you are both ready.</source>
        <translation>Cada quien eligió en su página qué compartir. Se abre cuando las dos personas digan que sí.</translation>
    </message>
    <message>
        <source>Either of you can take it back until then.</source>
        <translation>Hasta entonces, cualquiera puede retirarlo.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Volver a cerrar</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kept for another day.</source>
        <translation>Guardado para otro día.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>La nota se ha quitado.</translation>
    </message>
    <message>
        <source>Removed. It can be put back for thirty days.</source>
        <translation>Quitado. Treinta días para devolverlo.</translation>
    </message>
    <message>
        <source>It is in the journal again.</source>
        <translation>Está otra vez en el diario.</translation>
    </message>
    <message>
        <source>Erased. The last traces go when Twofold closes.</source>
        <translation>Borrado. Los últimos restos se van al cerrar Twofold.</translation>
    </message>
</context>
<context>
    <name>RemovedPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Quitado hace poco</translation>
    </message>
    <message>
        <source>Nothing finds these evenings while they are here. Each goes for good on its day.</source>
        <translation>Mientras están aquí, ninguna búsqueda los encuentra. Desaparecen del todo, cada cual en su día.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>{day}. Stays here until {until}.</source>
        <translation>{day}. Se queda aquí hasta el {until}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Put it back: {title}, {day}</source>
        <translation>Devolver: {title}, {day}</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Borrar del todo…</translation>
    </message>
    <message>
        <source>Delete for good: {title}, {day}</source>
        <translation>Borrar del todo: {title}, {day}</translation>
    </message>
    <message>
        <source>This evening will be erased from your book, without a trace. It cannot be brought back. Paper and copies elsewhere keep what they have.</source>
        <translation>Este encuentro se borrará de su libro sin dejar rastro. No se podrá recuperar. El papel y las copias en otros sitios conservan lo que tienen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar del todo</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Go on now</source>
        <translation>Seguir ahora</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Choose the same number again to leave it open.</source>
        <translation>Elige otra vez el mismo número para dejarlo en blanco.</translation>
    </message>
    <message>
        <source>{number} of {top}</source>
        <translation>{number} de {top}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>SeatsPage</name>
    <message>
        <source>Where do you sit?</source>
        <translation>¿Dónde se sientan?</translation>
    </message>
    <message>
        <source>As you look at the screen. What is yours then stands on your side.</source>
        <translation>Tal como miran la pantalla. Así lo tuyo queda de tu lado.</translation>
    </message>
    <message>
        <source>You are asked once. Settings can change it.</source>
        <translation>Se pregunta una sola vez. En Ajustes se puede cambiar.</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>Da igual</translation>
    </message>
</context>
<context>
    <name>SentenceField</name>
    <message>
        <source>{sentence} Blank {number} of {count}</source>
        <translation>{sentence} Hueco {number} de {count}</translation>
    </message>
</context>
<context>
    <name>SharingLine</name>
    <message>
        <source>{question} This line: {sharing}</source>
        <translation>{question} Esta línea: {sharing}</translation>
    </message>
    <message>
        <source>shared when we both reveal</source>
        <translation>se comparte cuando abramos</translation>
    </message>
    <message>
        <source>only for me, until this evening ends or Twofold is closed</source>
        <translation>solo para mí, hasta que acabe el encuentro o se cierre Twofold</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no se guarda</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>It can be written anew on the last page, before the evening is kept.</source>
        <translation>Se puede escribir de nuevo en la última página, antes de guardar el encuentro.</translation>
    </message>
    <message>
        <source>{name} guessed: {words}</source>
        <translation>{name} pensó: {words}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>{name} agrees</source>
        <extracomment>Pixels at 100 % that a signature needs; where two have no room, one stands above the other.</extracomment>
        <translation>{name} está de acuerdo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>{name} takes it back</source>
        <translation>{name} lo retira</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Only {name} looks now</source>
        <translation>Ahora solo mira {name}</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation>Responde {name}</translation>
    </message>
    <message>
        <source>What you write alone here is kept in the journal you share.</source>
        <translation>Lo que escribas aquí a solas se guarda en el diario común.</translation>
    </message>
    <message>
        <source>Only for you. It is not written down: it stays in memory until this evening ends, and is gone once Twofold is closed.</source>
        <translation>Solo para ti. No queda escrito: está en la memoria hasta que acaba el encuentro, y al cerrar Twofold ya no está.</translation>
    </message>
    <message>
        <source>Only to find tonight’s pace. Nobody is shown this, and it is erased.</source>
        <translation>Solo para dar con el ritmo de hoy. No se le muestra a nadie, y se borra.</translation>
    </message>
    <message>
        <source>There is nothing to look back on yet.</source>
        <translation>Todavía no hay nada que volver a mirar.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Pass</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Leaves this open and goes on. Nothing records it.</source>
        <translation>Lo deja en blanco y sigue. No consta en ningún sitio.</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Volver a cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End here for tonight</source>
        <translation>Terminar aquí por hoy</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>{column}, row {number}</source>
        <translation>{column}, fila {number}</translation>
    </message>
</context>
<context>
    <name>ThenNowPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Show what was in between</source>
        <translation>Mostrar lo de en medio</translation>
    </message>
    <message>
        <source>answered on one evening so far</source>
        <translation>contestada en un encuentro, por ahora</translation>
    </message>
    <message numerus="yes">
        <source>answered on %n evenings</source>
        <translation>
            <numerusform>contestada en %n encuentro</numerusform>
            <numerusform>contestada en %n encuentros</numerusform>
        </translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Read the evening of {day}</source>
        <translation>Leer el encuentro: {day}</translation>
    </message>
    <message>
        <source>From this day on it read: {asked}</source>
        <translation>Desde este día decía: {asked}</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message>
        <source>Pause the time</source>
        <extracomment>Text size in percent from which the time has lines of its own, at the end of the page. Pixels at 100 % that one line of the page has. Seconds whose words are long: minutes and a half.</extracomment>
        <translation>Parar el tiempo</translation>
    </message>
    <message>
        <source>+1 minute</source>
        <translation>+1 minuto</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Timer off</source>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <source>Timer on</source>
        <translation>Con tiempo</translation>
    </message>
    <message>
        <source>{time}, resting</source>
        <translation>{time}, en reposo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Nothing happens at the end. Take what you need.</source>
        <translation>Al final no pasa nada. Sin prisa.</translation>
    </message>
    <message>
        <source>The time is over. Nothing has changed.</source>
        <translation>El tiempo ha terminado. No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Nothing is lost meanwhile. {hint}</source>
        <translation>Mientras tanto no se pierde nada. {hint}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save to another folder…</source>
        <translation>Guardar en otra carpeta…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>Leave it for later</source>
        <translation>Dejarlo para después</translation>
    </message>
    <message>
        <source>In the order of your sheet. Leave out what you like; it is kept as you type.</source>
        <translation>En el orden de su hoja. Dejen fuera lo que quieran; se guarda según escriben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save to another folder…</source>
        <translation>Guardar en otra carpeta…</translation>
    </message>
    <message>
        <source>Leave these lines on paper</source>
        <translation>Dejar estas líneas en el papel</translation>
    </message>
    <message>
        <source>We showed each other our private pages that evening</source>
        <translation>En aquel encuentro nos mostramos las páginas privadas</translation>
    </message>
    <message>
        <source>Without this, the private pages stay on paper.</source>
        <translation>Sin esto, las páginas privadas se quedan en el papel.</translation>
    </message>
    <message>
        <source>Put it into the journal</source>
        <translation>Ponerlo en el diario</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Soltarlo</translation>
    </message>
    <message>
        <source>What was typed in here will be erased. The paper stays yours.</source>
        <translation>Lo escrito aquí se borrará. El papel sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>TypeBackStart</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Type back: {title}</source>
        <translation>Pasar del papel: {title}</translation>
    </message>
    <message>
        <source>You did it on paper. Type in what you want to find again; the rest stays on paper.</source>
        <translation>Lo hicieron en papel. Escriban lo que quieran volver a encontrar; lo demás se queda en el papel.</translation>
    </message>
    <message>
        <source>Which evening was it?</source>
        <translation>¿Qué día fue?</translation>
    </message>
    <message>
        <source>Who had the round mark on the sheet?</source>
        <translation>¿Quién tenía la marca redonda en la hoja?</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Escribirlo</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n lines are in your journal now.</source>
        <translation>
            <numerusform>{title}: ahora hay %n línea en su diario.</numerusform>
            <numerusform>{title}: ahora hay %n líneas en su diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n lines were added to that evening.</source>
        <translation>
            <numerusform>{title}: se añadió %n línea a ese encuentro.</numerusform>
            <numerusform>{title}: se añadieron %n líneas a ese encuentro.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: that evening has all of it already.</source>
        <translation>{title}: ese encuentro ya lo tiene todo.</translation>
    </message>
    <message>
        <source>The private pages stay in the file. Nothing of them was taken.</source>
        <translation>Las páginas privadas se quedan en el archivo. No se tomó nada de ellas.</translation>
    </message>
    <message>
        <source>The exercise reads differently now than on the sheet.</source>
        <translation>El ejercicio dice ahora otra cosa que en la hoja.</translation>
    </message>
    <message>
        <source>{question}: the exercise does not ask this any more.</source>
        <translation>{question}: el ejercicio ya no lo pregunta.</translation>
    </message>
    <message>
        <source>{question}: the exercise has no such choice.</source>
        <translation>{question}: el ejercicio no tiene esa opción.</translation>
    </message>
    <message>
        <source>{question}: it is asked of somebody else.</source>
        <translation>{question}: es una pregunta para la otra persona.</translation>
    </message>
    <message>
        <source>{question}: both booklets have it; the first one counts.</source>
        <translation>{question}: está en los dos cuadernillos; vale el primero.</translation>
    </message>
    <message>
        <source>{question}: more is ticked than was asked for; all of it is kept.</source>
        <translation>{question}: hay más marcas de las pedidas; se guardan todas.</translation>
    </message>
    <message>
        <source>{title}: one line was added to that evening.</source>
        <translation>{title}: se añadió una línea a ese encuentro.</translation>
    </message>
    <message>
        <source>{title}: one line is in your journal now.</source>
        <translation>{title}: ahora hay una línea en su diario.</translation>
    </message>
    <message>
        <source>Or take in a file</source>
        <translation>O tomar un archivo</translation>
    </message>
    <message>
        <source>A worksheet with fields, filled in on a screen, can be read as it is. Two booklets are read together.</source>
        <translation>Una hoja guardada con campos y rellenada en pantalla se puede leer tal cual. Dos cuadernillos se leen a la vez.</translation>
    </message>
    <message>
        <source>We showed each other our private pages that evening</source>
        <translation>En aquel encuentro nos mostramos las páginas privadas</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
</context>
<context>
    <name>TypingBack</name>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Choose the filled sheet</source>
        <translation>Elegir la hoja rellenada</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>These sheets are of different exercises.</source>
        <translation>Estas hojas son de ejercicios distintos.</translation>
    </message>
    <message>
        <source>Nothing in this file could be taken in. It is as it was.</source>
        <translation>De este archivo no se pudo tomar nada. Está como estaba.</translation>
    </message>
    <message>
        <source>What is written here stands on private pages. It is taken in once you say that you showed them to each other.</source>
        <translation>Lo que está escrito aquí está en páginas privadas. Se toma cuando digan que se las mostraron.</translation>
    </message>
    <message>
        <source>That file is not there any more.</source>
        <translation>Ese archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF.</source>
        <translation>Este archivo no se puede leer como PDF.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Saved without one it can be read.</source>
        <translation>Este PDF está cerrado con una contraseña. Guardado sin ella, se puede leer.</translation>
    </message>
    <message>
        <source>This PDF is no sheet with fields that was saved here.</source>
        <translation>Este PDF no es una hoja con campos guardada aquí.</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Let go. Nothing of it is kept.</source>
        <translation>Soltado. No se guarda nada de ello.</translation>
    </message>
    <message>
        <source>Kept. You find it in the journal.</source>
        <translation>Guardado. Está en el diario.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Twofold</source>
        <translation>Twofold</translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation>¿Cómo les llamamos?</translation>
    </message>
    <message>
        <source>Two names, as you say them at home. They stay on this computer.</source>
        <translation>Dos nombres, como se dicen en casa. Se quedan en esta computadora.</translation>
    </message>
    <message>
        <source>One of you</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Swap the two colours</source>
        <translation>Intercambiar los dos colores</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar antes un vistazo</translation>
    </message>
    <message>
        <source>Nothing else is asked.</source>
        <translation>No se pregunta nada más.</translation>
    </message>
    <message>
        <source>Bring evenings from another computer…</source>
        <translation>Traer encuentros de otra computadora…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>WhoCell</name>
    <message>
        <source>both of us</source>
        <translation>la pareja</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>{column}: {name}</source>
        <translation>{column}: {name}</translation>
    </message>
</context>
<context>
    <name>WorksheetPreview</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>¿Qué impresora?</translation>
    </message>
    <message>
        <source>Whoever stands beside it can read along.</source>
        <translation>Quien esté al lado también puede leer.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. A PDF can be saved.</source>
        <translation>En esta computadora no hay ninguna impresora. Se puede guardar un PDF.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Elegir una impresora</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>De camino a la impresora.</translation>
    </message>
    <message>
        <source>That folder is not there any more. Choose another one.</source>
        <translation>Esa carpeta ya no está ahí. Elige otra.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. Elijan otro nombre.</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one.</source>
        <translation>En este sitio no se puede escribir. Elige otro.</translation>
    </message>
    <message>
        <source>The disk is full, so there is no PDF yet. Make some room first.</source>
        <translation>El disco está lleno, así que aún no hay PDF. Haz antes algo de sitio.</translation>
    </message>
    <message>
        <source>Nothing was written. Trying again could help.</source>
        <translation>No se escribió nada. Intentarlo de nuevo puede ayudar.</translation>
    </message>
</context>
<context>
    <name>_Another</name>
    <message>
        <source>Kept for another day.</source>
        <translation>Guardado para otro día.</translation>
    </message>
</context>
<context>
    <name>_Seats</name>
    <message>
        <source>{left} on the left, {right} on the right</source>
        <translation>{left} a la izquierda, {right} a la derecha</translation>
    </message>
</context>
<context>
    <name>away</name>
    <message>
        <source>Our evenings</source>
        <translation>Nuestros encuentros</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} y {b}</translation>
    </message>
    <message>
        <source>These pages are not encrypted. Whoever has them can read them.</source>
        <translation>Estas páginas no van cifradas. Quien las tenga puede leerlas.</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>Un encuentro</translation>
    </message>
    <message>
        <source>{count} evenings</source>
        <translation>{count} encuentros</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No evening yet.</source>
        <translation>Todavía no hay encuentros.</translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>Todos los encuentros</translation>
    </message>
    <message>
        <source>The evening before</source>
        <translation>El encuentro anterior</translation>
    </message>
    <message>
        <source>The evening after</source>
        <translation>El encuentro siguiente</translation>
    </message>
    <message>
        <source>both of you</source>
        <translation>ustedes dos</translation>
    </message>
    <message>
        <source>You met. Nothing else was kept.</source>
        <translation>Se vieron. No se guardó nada más.</translation>
    </message>
    <message>
        <source>{step}, the other way round</source>
        <translation>{step}, al revés</translation>
    </message>
    <message>
        <source>{value} of {top}</source>
        <translation>{value} de {top}</translation>
    </message>
    <message>
        <source>{value} of {top}: {words}</source>
        <translation>{value} de {top}: {words}</translation>
    </message>
    <message>
        <source>agreed by {names}</source>
        <translation>de acuerdo: {names}</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>Escrito después</translation>
    </message>
    <message>
        <source>Changed on {day}. Before that:</source>
        <translation>Cambiado: {day}. Antes decía:</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>Search these evenings</source>
        <translation>Buscar en estos encuentros</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No aparece nada.</translation>
    </message>
    <message>
        <source>One evening found.</source>
        <translation>Un encuentro.</translation>
    </message>
    <message>
        <source>{count} evenings found.</source>
        <translation>{count} encuentros.</translation>
    </message>
</context>
<context>
    <name>first-evening</name>
    <message>
        <source>Sit so that both of you see the screen. Phones out of reach.</source>
        <translation>Siéntense de modo que se vea la pantalla desde los dos lados. Los teléfonos, lejos.</translation>
    </message>
    <message>
        <source>It asks, and you take turns. Pass on anything; nobody notes it.</source>
        <translation>Twofold pregunta y ustedes responden por turnos. Pueden pasar en todo; nadie lo anota.</translation>
    </message>
    <message>
        <source>At the end you decide together what stays.</source>
        <translation>Al final deciden en pareja qué se queda.</translation>
    </message>
</context>
<context>
    <name>getting-help</name>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>Exercises are for two people who are safe with each other. Some things ask for a third. Asking early is no defeat; it is a way of taking care.</source>
        <translation>Los ejercicios son para dos personas que están a salvo en pareja. Algunas cosas piden a una tercera. Preguntar pronto no es rendirse; es una forma de cuidar.</translation>
    </message>
    <message>
        <source>There are no telephone numbers here, because they change with the place and the year. Nothing records that you read this page.</source>
        <translation>Aquí no hay números de teléfono, porque cambian con el lugar y el año. En ningún sitio consta que leíste esta página.</translation>
    </message>
    <message>
        <source>Now, tonight</source>
        <translation>Ahora, esta noche</translation>
    </message>
    <message>
        <source>Somebody is hurt, or may soon be. A child is in danger. Somebody thinks of ending their life and knows how. This does not wait for tomorrow: call the emergency number of the country you are in.</source>
        <translation>Alguien está herido, o puede estarlo pronto. Una niña o un niño corre peligro. Alguien piensa en quitarse la vida y sabe cómo. Esto no espera a mañana: llama al número de emergencias del país donde estás.</translation>
    </message>
    <message>
        <source>Stay close if that is safe for you. Put out of reach what could hurt. You may ask someone straight out whether they think of dying. Asking does not plant the idea.</source>
        <translation>Quédate cerca, si para ti no hay peligro. Aleja lo que pueda hacer daño. Puedes preguntar con claridad si alguien piensa en morir. Preguntarlo no mete la idea.</translation>
    </message>
    <message>
        <source>When one of you is afraid</source>
        <translation>Cuando alguien tiene miedo</translation>
    </message>
    <message>
        <source>Soon, with somebody trained</source>
        <translation>Pronto, con alguien con formación</translation>
    </message>
    <message>
        <source>Who that could be</source>
        <translation>Quién puede ser</translation>
    </message>
    <message>
        <source>How to find one, and what to ask</source>
        <translation>Cómo encontrar a alguien y qué preguntar</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Hasta entonces</translation>
    </message>
    <message>
        <source>You weigh each word, because you fear what may follow. You get pushed, hit, threatened or followed. Money, friends or your phone are kept from you. In bed, a no does not count. Then leave exercises for two alone. Seeing a counsellor as a couple can wait as well.</source>
        <translation>Mides cada palabra, por miedo a lo que venga después. Te empujan, te pegan, te amenazan o te siguen. Te quitan el dinero, las amistades o el teléfono. En la cama, un no no cuenta. Entonces deja los ejercicios en pareja. La terapia de pareja también puede esperar.</translation>
    </message>
    <message>
        <source>Services for people harmed at home listen to anyone, whatever their gender. You need not be sure that it counts, and you need not leave. Use a phone or computer that your partner cannot see.</source>
        <translation>Los servicios para personas que sufren daño en casa escuchan a cualquiera, sea cual sea su género. No hace falta tener claro que «cuenta», ni hace falta irse. Usa un teléfono o una computadora que tu pareja no pueda ver.</translation>
    </message>
    <message>
        <source>And if it is you who frightens, watches or hurts: there is help to stop. Say it there first, alone, and not in an exercise.</source>
        <translation>Y si eres tú quien da miedo, vigila o hace daño: hay ayuda para parar. Dilo primero allí, a solas, y no en un ejercicio.</translation>
    </message>
    <message>
        <source>The same quarrel comes back, and each time you end up further apart. Or there is more silence than talk, and nobody knows the way out.</source>
        <translation>La misma pelea vuelve, y cada vez acaban más lejos. O hay más silencio que palabras, y nadie sabe por dónde salir.</translation>
    </message>
    <message>
        <source>One of you has been low or afraid for more than two weeks. Sleep, food or work suffer. Drink, drugs, gambling or a screen take up the room. Somebody hears voices, or loses hold of what is real.</source>
        <translation>Alguien lleva más de dos semanas con tristeza o miedo. Sufren el sueño, la comida o el trabajo. El alcohol, las drogas, el juego o una pantalla ocupan todo el sitio. Alguien oye voces, o pierde pie en lo que es real.</translation>
    </message>
    <message>
        <source>A secret came to light. A child was born, or was lost. Someone is ill, or has died. Touch has become a duty, or a wound. One of you thinks of parting.</source>
        <translation>Salió a la luz un secreto. Nació una criatura, o la perdieron. Alguien está enfermo, o ha muerto. El contacto se volvió deber, o herida. Alguien piensa en separarse.</translation>
    </message>
    <message>
        <source>A doctor is a good first door, for body and soul alike. There are counsellors for couples, for addiction, for debt, for grief. Many work by video, if you live apart. In many countries there are helplines that ask for no name.</source>
        <translation>El centro de salud es una buena primera puerta, para el cuerpo y para el alma. Hay quien acompaña a parejas, en adicciones, en deudas, en duelos. Muchos atienden por video, si viven lejos. En muchos países hay líneas de ayuda que no piden nombre.</translation>
    </message>
    <message>
        <source>An elder or somebody of your faith can help too, if they take no side. In all of these it is fine to go alone first.</source>
        <translation>También puede ayudar alguien mayor, o de su fe, si no toma partido. A cualquiera de estos sitios se puede ir primero a solas.</translation>
    </message>
    <message>
        <source>Ask a doctor, a midwife or a pharmacy where they would send their own family. Look a number up on the day you need it: old lists mislead.</source>
        <translation>Pregunten en el centro de salud o la farmacia a dónde mandarían a su propia familia. Busquen un número el día que haga falta: los apuntes viejos engañan.</translation>
    </message>
    <message>
        <source>A few questions for the first call. Are you trained to work with couples? Do you also see each of us alone? What do you do when one is afraid? What does it cost, and is there a lower fee?</source>
        <translation>Unas preguntas para la primera llamada. ¿Tiene formación para trabajar con parejas? ¿Habla también con cada parte a solas? ¿Qué hace cuando alguien tiene miedo? ¿Cuánto cuesta, y hay una tarifa más baja?</translation>
    </message>
    <message>
        <source>One sentence is enough to begin: “We have been stuck for some months, and we would like somebody with us.” If it does not feel right after three times, look for somebody else.</source>
        <translation>Basta una frase para empezar: «Llevamos unos meses sin avanzar y nos gustaría tener a alguien al lado». Si a la tercera vez no va bien, busquen a otra persona.</translation>
    </message>
    <message>
        <source>Leave the hard subject closed. Eat, sleep, go outside. Tell one person you trust. Small and friendly exercises can go on, if both of you like them.</source>
        <translation>Dejen cerrado el tema difícil. Coman, duerman, salgan. Cuéntenselo a una persona de confianza. Los ejercicios pequeños y amables pueden seguir, si les gustan a ustedes dos.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Cover the screen at once</source>
        <translation>Tapar la pantalla al momento</translation>
    </message>
    <message>
        <source>Hold or go on with the timer, wherever you are</source>
        <translation>Parar o seguir el tiempo, desde cualquier página</translation>
    </message>
    <message>
        <source>What is asked larger, for the sofa, or as before</source>
        <translation>Lo que se pregunta, más grande, para el sofá, o como antes</translation>
    </message>
    <message>
        <source>These keys, on any page</source>
        <translation>Estas teclas, en cualquier página</translation>
    </message>
    <message>
        <source>{keys}, or Esc three times</source>
        <translation>{keys}, o Esc tres veces</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>To the next thing on the page, or the one before</source>
        <translation>A lo siguiente de la página, o a lo anterior</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Retorno o Espacio</translation>
    </message>
    <message>
        <source>Press what the ring is around</source>
        <translation>Pulsar lo que rodea el anillo</translation>
    </message>
    <message>
        <source>Go on, from within a text</source>
        <translation>Seguir, desde dentro de un texto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>From the page to the rail, and back</source>
        <translation>De la página a la barra lateral, y vuelta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Hold or go on with the timer, when nothing else has the ring</source>
        <translation>Parar o seguir el tiempo, si el anillo no rodea nada más</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Along a scale or a choice; Delete empties it</source>
        <translation>Por una escala o una lista; Supr la vacía</translation>
    </message>
    <message>
        <source>Search, where there is a search field</source>
        <translation>Buscar, donde hay un campo de búsqueda</translation>
    </message>
    <message>
        <source>Print, where there is something to print</source>
        <translation>Imprimir, donde hay algo que imprimir</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Control+Z</translation>
    </message>
    <message>
        <source>Undo, in a text</source>
        <translation>Deshacer, en un texto</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Every key that can be chosen anew, by its usual name. Keys that move, press, write or cover whatever is chosen; nothing else may take them.</extracomment>
        <translation>Retorno</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A kept moment</source>
        <translation>Un momento guardado</translation>
    </message>
    <message>
        <source>On this day, a year ago</source>
        <translation>Tal día como hoy, hace un año</translation>
    </message>
    <message numerus="yes">
        <source>On this day, %n years ago</source>
        <translation>
            <numerusform>Tal día como hoy, hace %n año</numerusform>
            <numerusform>Tal día como hoy, hace %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>An evening</source>
        <translation>Un encuentro</translation>
    </message>
    <message>
        <source>{title}, a note</source>
        <translation>{title}, una nota</translation>
    </message>
    <message>
        <source>{title}, the question</source>
        <translation>{title}, la pregunta</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>up to 10 min</source>
        <translation>hasta 10 min</translation>
    </message>
    <message>
        <source>up to 25 min</source>
        <translation>hasta 25 min</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más largo</translation>
    </message>
    <message>
        <source>This exercise is in {language}.</source>
        <translation>Este ejercicio está en {language}.</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>some depth</source>
        <translation>con algo de fondo</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>hondo</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Base común</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Regard</source>
        <translation>Aprecio</translation>
    </message>
    <message>
        <source>Calm conflict</source>
        <translation>Discutir en calma</translation>
    </message>
    <message>
        <source>are tired</source>
        <translation>faltan fuerzas</translation>
    </message>
    <message>
        <source>have good news</source>
        <translation>hay buenas noticias</translation>
    </message>
    <message>
        <source>feel uneven</source>
        <translation>hay algo desigual</translation>
    </message>
    <message>
        <source>are stuck</source>
        <translation>algo se atasca</translation>
    </message>
    <message>
        <source>want to go deeper</source>
        <translation>queremos hondura</translation>
    </message>
    <message>
        <source>feel distant</source>
        <translation>hay distancia</translation>
    </message>
    <message>
        <source>are upset</source>
        <translation>algo duele</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoritos</translation>
    </message>
    <message>
        <source>for one alone</source>
        <translation>para una sola persona</translation>
    </message>
    <message>
        <source>done lately</source>
        <translation>hechos hace poco</translation>
    </message>
    <message>
        <source>not for a while</source>
        <translation>hace tiempo que no</translation>
    </message>
    <message>
        <source>new to you</source>
        <translation>aún sin estrenar</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>About {minutes} minutes</source>
        <translation>Unos {minutes} minutos</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>Decide who is who. Names only if you like.</source>
        <translation>Decidan quién es quién. Nombres, solo si quieren.</translation>
    </message>
    <message>
        <source>one of you</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>la otra</translation>
    </message>
    <message>
        <source>both of you</source>
        <translation>ustedes dos</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>{time} por persona</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>cada quien a solas</translation>
    </message>
    <message>
        <source>each alone, {time}</source>
        <translation>cada quien a solas, {time}</translation>
    </message>
    <message>
        <source>{time}, quietly</source>
        <translation>{time}, en silencio</translation>
    </message>
    <message>
        <source>{rounds} breaths: in {first}, hold {hold}, out {out}</source>
        <translation>{rounds} respiraciones: tomar {first}, esperar {hold}, soltar {out}</translation>
    </message>
    <message>
        <source>{rounds} breaths: in {first}, out {out}</source>
        <translation>{rounds} respiraciones: tomar {first}, soltar {out}</translation>
    </message>
    <message>
        <source>after {days} days</source>
        <translation>después de {days} días</translation>
    </message>
    <message>
        <source>lay your two pages side by side</source>
        <translation>pongan las dos páginas una junto a otra</translation>
    </message>
    <message>
        <source>on your own page</source>
        <translation>en su propia página</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>al revés</translation>
    </message>
    <message>
        <source>you may stop here for today</source>
        <translation>por hoy pueden parar aquí</translation>
    </message>
    <message>
        <source>each alone, in your head; nothing to write</source>
        <translation>cada quien en su cabeza; nada que escribir</translation>
    </message>
    <message>
        <source>{low} 1 – {top} {high}</source>
        <translation>{low} 1 – {top} {high}</translation>
    </message>
    <message>
        <source>This page is yours until you both choose to show your pages.</source>
        <translation>Esta página es tuya hasta que decidan mostrar las dos.</translation>
    </message>
    <message>
        <source>This page is yours alone. Take it with you.</source>
        <translation>Esta página es solo tuya. Llévatela.</translation>
    </message>
    <message>
        <source>Look at what is still open, one by one: kept, changed, or let go?</source>
        <translation>Miren lo que sigue abierto, de uno en uno: ¿cumplido, cambiado o soltado?</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>hasta {count}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Only if {clause}</source>
        <translation>Solo si {clause}</translation>
    </message>
    <message>
        <source>one of you would like it; no reason needed</source>
        <translation>alguien lo prefiere; no hacen falta motivos</translation>
    </message>
    <message>
        <source>both of you would like it; a no needs no reason</source>
        <translation>lo quieren las dos personas; un no no pide motivos</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}, y {second}</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}, o {second}</translation>
    </message>
    <message>
        <source>one of you chose {values} for {question}</source>
        <translation>alguien eligió {values} en {question}</translation>
    </message>
    <message>
        <source>both of you chose {values} for {question}</source>
        <translation>las dos personas eligieron {values} en {question}</translation>
    </message>
    <message>
        <source>you chose {values} for {question}</source>
        <translation>eligieron {values} en {question}</translation>
    </message>
    <message>
        <source>one of you chose {label} for {question}</source>
        <translation>alguien eligió {label} en {question}</translation>
    </message>
    <message>
        <source>both of you chose {label} for {question}</source>
        <translation>las dos personas eligieron {label} en {question}</translation>
    </message>
    <message>
        <source>you chose {label} for {question}</source>
        <translation>eligieron {label} en {question}</translation>
    </message>
    <message>
        <source>one of you chose something other than {label} for {question}</source>
        <translation>alguien eligió algo distinto de {label} en {question}</translation>
    </message>
    <message>
        <source>both of you chose something other than {label} for {question}</source>
        <translation>las dos personas eligieron algo distinto de {label} en {question}</translation>
    </message>
    <message>
        <source>you chose something other than {label} for {question}</source>
        <translation>eligieron algo distinto de {label} en {question}</translation>
    </message>
    <message>
        <source>one of you wrote something for {question}</source>
        <translation>alguien escribió algo en {question}</translation>
    </message>
    <message>
        <source>both of you wrote something for {question}</source>
        <translation>las dos personas escribieron algo en {question}</translation>
    </message>
    <message>
        <source>you wrote something for {question}</source>
        <translation>escribieron algo en {question}</translation>
    </message>
    <message>
        <source>one of you left {question} open</source>
        <translation>alguien dejó en blanco {question}</translation>
    </message>
    <message>
        <source>both of you left {question} open</source>
        <translation>las dos personas dejaron en blanco {question}</translation>
    </message>
    <message>
        <source>you left {question} open</source>
        <translation>dejaron en blanco {question}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>You met. Nothing else was kept.</source>
        <translation>Se vieron. No se guardó nada más.</translation>
    </message>
    <message>
        <source>Our evenings</source>
        <translation>Nuestros encuentros</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>No evening was kept in this time.</source>
        <translation>En este tiempo no se guardó ningún encuentro.</translation>
    </message>
    <message>
        <source>This booklet goes with one of you from beginning to end.</source>
        <translation>Este cuadernillo acompaña a una persona de principio a fin.</translation>
    </message>
    <message>
        <source>These lines are yours until you both choose to show them.</source>
        <translation>Estas líneas son tuyas hasta que decidan mostrarlas en pareja.</translation>
    </message>
    <message>
        <source>These lines are yours alone.</source>
        <translation>Estas líneas son solo tuyas.</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>Sitio para más</translation>
    </message>
    <message>
        <source>Cards for a pocket</source>
        <translation>Tarjetas de bolsillo</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortar</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>Whoever holds this card speaks.
The other says it back: “Did I get it?”
Pass it on when you are heard.</source>
        <translation>Habla quien tiene esta tarjeta.
La otra persona lo repite: «¿Es así?».
Pásala cuando te hayan oído.</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo fuera</translation>
    </message>
    <message>
        <source>I need a pause. I am coming back.
Cold water, slow breaths, a walk. Nobody follows.</source>
        <translation>Necesito una pausa. Voy a volver.
Agua fría, respirar despacio, un paseo. Nadie va detrás.</translation>
    </message>
    <message>
        <source>Back at: ____________  (20 minutes or more)</source>
        <translation>Vuelvo a las: ____________  (20 minutos o más)</translation>
    </message>
    <message>
        <source>Signals: I am open</source>
        <translation>Señales: ven</translation>
    </message>
    <message>
        <source>You can tell by …</source>
        <translation>Se me nota en…</translation>
    </message>
    <message>
        <source>Signals: not now</source>
        <translation>Señales: ahora no</translation>
    </message>
    <message>
        <source>You can tell by … and later is good at …</source>
        <translation>Se me nota en… y luego me viene bien a las…</translation>
    </message>
    <message>
        <source>From our map</source>
        <translation>De nuestro mapa</translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>Un límite</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>A small promise</source>
        <translation>Una pequeña promesa</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>soltada</translation>
    </message>
    <message>
        <source>Look again on {day}</source>
        <translation>Volver a mirarlo: {day}</translation>
    </message>
    <message>
        <source>Look again on ______________</source>
        <translation>Volver a mirarlo: ______________</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Para: {day}</translation>
    </message>
    <message>
        <source>{title}, further</source>
        <translation>{title}, sigue</translation>
    </message>
    <message>
        <source>Would you like to try something with me?</source>
        <translation>¿Te gustaría probar algo conmigo?</translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes, and you can stop any time.</source>
        <translation>Dura unos {minutes} minutos, y puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>There is a shorter form of about {minutes} minutes.</source>
        <translation>Hay una versión más corta, de unos {minutes} minutos.</translation>
    </message>
    <message>
        <source>You can stop any time.</source>
        <translation>Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>What you can count on</source>
        <translation>Con qué puedes contar</translation>
    </message>
    <message>
        <source>You may leave any question open, and nobody asks why.
What you write alone stays yours until we both choose to show it.
There is nothing to win and nothing is counted.
Another day is a good answer, and so is no.</source>
        <translation>Puedes dejar en blanco cualquier pregunta, y nadie pregunta por qué.
Lo que escribas a solas es tuyo hasta que decidamos mostrarlo.
No hay nada que ganar y nada se cuenta.
Otro día es una buena respuesta, y un no también lo es.</translation>
    </message>
    <message>
        <source>My answer, if you like</source>
        <translation>Mi respuesta, si quieres</translation>
    </message>
    <message>
        <source>Yes, gladly</source>
        <translation>Sí, con gusto</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Something else instead</source>
        <translation>Otra cosa en su lugar</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>A good day and hour:</source>
        <translation>Un buen día y una buena hora:</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Only the words that could not be saved just now, and the date. They are for whoever wrote them.</source>
        <translation>Solo las palabras que ahora no se pudieron guardar, y la fecha. Son para quien las escribió.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>Two booklets</source>
        <translation>Dos cuadernillos</translation>
    </message>
    <message>
        <source>Pocket cards</source>
        <translation>Tarjetas de bolsillo</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Este encuentro</translation>
    </message>
    <message>
        <source>Several evenings</source>
        <translation>Varios encuentros</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>tres meses</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Print on both sides, turned over along the short edge, then fold in half. The last page has cards to cut out.</source>
        <translation>Imprimir por las dos caras, girando por el lado corto, y plegar por la mitad. La última página trae tarjetas para recortar.</translation>
    </message>
    <message>
        <source>Frames stand where you can type in the saved file.</source>
        <translation>Hay recuadros donde se puede escribir en el archivo guardado.</translation>
    </message>
    <message>
        <source>Some pages belong to one of you alone, so print on one side.</source>
        <translation>Algunas páginas son de una sola persona; conviene imprimir por una cara.</translation>
    </message>
    <message>
        <source>What you agreed and what stands on your map, as far as it still holds.</source>
        <translation>Lo que acordaron y lo que está en su mapa, mientras siga valiendo.</translation>
    </message>
    <message>
        <source>Empty cards to fill in by hand, the size of a bank card. No names on them.</source>
        <translation>Tarjetas vacías para rellenar a mano, del tamaño de una tarjeta bancaria. Sin nombres.</translation>
    </message>
    <message>
        <source>An empty sheet: every question, and room to write. No names on it.</source>
        <translation>Una hoja vacía: todas las preguntas y sitio para escribir. Sin nombres.</translation>
    </message>
    <message>
        <source>A booklet for each of you, with what each reads, says and writes. No names on them.</source>
        <translation>Un cuadernillo por persona, con lo que cada quien lee, dice y escribe. Sin nombres.</translation>
    </message>
    <message>
        <source>One page to hand over. It asks, and it says that no is fine.</source>
        <translation>Una página para entregar en mano. Pregunta, y dice que un no está bien.</translation>
    </message>
    <message>
        <source>What you both opened that evening, and its date.</source>
        <translation>Lo que abrieron en pareja en ese encuentro, y su fecha.</translation>
    </message>
    <message>
        <source>Each evening of this time as you both opened it, oldest first.</source>
        <translation>Cada encuentro de ese tiempo tal como lo abrieron, desde el más antiguo.</translation>
    </message>
    <message>
        <source>Your names are on it.</source>
        <translation>Lleva sus nombres.</translation>
    </message>
    <message>
        <source>Marks stand where your names would be.</source>
        <translation>Donde irían sus nombres hay marcas.</translation>
    </message>
    <message>
        <source>Only the words of {name} that could not be saved just now, and the date.</source>
        <translation>Solo las palabras de {name} que ahora no se pudieron guardar, y la fecha.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Not for every relationship</source>
        <translation>No para todas las relaciones</translation>
    </message>
    <message>
        <source>These exercises ask you both to be honest. They help where honesty is safe. Perhaps you choose your words because you fear what comes after. Perhaps you are being hurt, threatened, watched or controlled. Then please leave these exercises out. You did not cause this, and no exercise can mend it.</source>
        <translation>Estos ejercicios piden sinceridad a las dos personas. Ayudan donde la sinceridad no trae peligro. Quizá mides tus palabras por miedo a lo que venga después. Quizá alguien te hace daño, te amenaza, te vigila o te controla. Entonces, por favor, deja estos ejercicios. Esto no lo causaste tú, y ningún ejercicio puede arreglarlo.</translation>
    </message>
    <message>
        <source>Talk to someone you trust, or to a service for people harmed at home. Use a phone or computer that your partner cannot see. If anyone is in danger now, call your local emergency number.</source>
        <translation>Habla con alguien de confianza, o con un servicio para personas que sufren daño en casa. Usa un teléfono o una computadora que tu pareja no pueda ver. Si alguien corre peligro ahora, llama al número de emergencias de tu zona.</translation>
    </message>
    <message>
        <source>Better with a professional first</source>
        <translation>Mejor antes con ayuda profesional</translation>
    </message>
    <message>
        <source>A recent affair; thoughts of ending your life; alcohol, drugs or gambling that has taken over; pressure about sex; hearing voices, or losing touch with what is real; a child being hurt; a separation, or a case in court.</source>
        <translation>Una infidelidad reciente; pensar en quitarse la vida; alcohol, drogas o juego que se han adueñado de todo; presión con el sexo; oír voces, o perder el contacto con lo que es real; daño a una niña o un niño; una separación, o un juicio en marcha.</translation>
    </message>
    <message>
        <source>Whenever you are here</source>
        <translation>Cada vez que estén aquí</translation>
    </message>
    <message>
        <source>Either of you can pass, pause or stop at any moment. Nothing records who did, or why. F9 covers the screen at once; so does Esc, three times. It hides this window, not files, prints or somebody watching the computer.</source>
        <translation>Cualquiera puede pasar, hacer una pausa o parar en todo momento. En ningún sitio consta quién fue, ni por qué. F9 tapa la pantalla al instante; Esc tres veces, también. Oculta esta ventana, no los archivos, lo impreso ni a alguien que vigile la computadora.</translation>
    </message>
</context>
<context>
    <name>season</name>
    <message>
        <source>Winter {year}</source>
        <translation>Invierno de {year}</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>Primavera de {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Verano de {year}</translation>
    </message>
    <message>
        <source>Autumn {year}</source>
        <translation>Otoño de {year}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Your words are still here.</source>
        <translation>Sus palabras siguen aquí.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>En él no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was written, and your book is as it was.</source>
        <translation>No se escribió nada, y su libro está como estaba.</translation>
    </message>
    <message>
        <source>Your book is as it was.</source>
        <translation>Su libro está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Good evening, {a} and {b}</source>
        <translation>Buenas noches, {a} y {b}</translation>
    </message>
    <message>
        <source>about one minute</source>
        <translation>alrededor de un minuto</translation>
    </message>
    <message>
        <source>Rest until tomorrow</source>
        <translation>Descansar hasta mañana</translation>
    </message>
    <message numerus="yes">
        <source>Rest for %n days</source>
        <translation>
            <numerusform>Descansar %n día</numerusform>
            <numerusform>Descansar %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>one week</source>
        <translation>una semana</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Take what you need.</source>
        <translation>Sin prisa, el tiempo que haga falta.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about half a minute left</source>
        <translation>queda alrededor de medio minuto</translation>
    </message>
    <message>
        <source>about one minute left</source>
        <translation>queda alrededor de un minuto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>Good morning, {a} and {b}</source>
        <translation>Buenos días, {a} y {b}</translation>
    </message>
    <message>
        <source>Good afternoon, {a} and {b}</source>
        <translation>Buenas tardes, {a} y {b}</translation>
    </message>
    <message>
        <source>Something got in the way.</source>
        <translation>Algo se ha interpuesto.</translation>
    </message>
    <message>
        <source>What you wrote so far is kept.</source>
        <translation>Lo escrito hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>Trying once more could help.</source>
        <translation>Intentarlo otra vez puede ayudar.</translation>
    </message>
    <message>
        <source>The disk is full, so your book cannot be opened.</source>
        <translation>El disco está lleno, por eso su libro no se puede abrir.</translation>
    </message>
    <message>
        <source>Make some room and try again.</source>
        <translation>Haz algo de sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Let this account write there, or start Twofold with another folder.</source>
        <translation>Deja que esta cuenta escriba ahí, o abre Twofold con otra carpeta.</translation>
    </message>
    <message>
        <source>The disk did not answer, so your book cannot be opened.</source>
        <translation>El disco no respondió, por eso su libro no se puede abrir.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk is full, so the latest words are not saved yet.</source>
        <translation>El disco está lleno, así que las últimas palabras aún no están guardadas.</translation>
    </message>
    <message>
        <source>Make some room and try again, or save to another folder.</source>
        <translation>Haz algo de sitio e inténtalo de nuevo, o guarda en otra carpeta.</translation>
    </message>
    <message>
        <source>This folder cannot be written to, so the latest words are not saved yet.</source>
        <translation>En esta carpeta no se puede escribir, así que las últimas palabras aún no están guardadas.</translation>
    </message>
    <message>
        <source>Try again, or save to another folder.</source>
        <translation>Inténtalo de nuevo, o guarda en otra carpeta.</translation>
    </message>
    <message>
        <source>The disk did not answer, so the latest words are not saved yet.</source>
        <translation>El disco no respondió, así que las últimas palabras aún no están guardadas.</translation>
    </message>
    <message>
        <source>Your book was last opened with a newer Twofold.</source>
        <translation>Su libro se abrió la última vez con un Twofold más nuevo.</translation>
    </message>
    <message>
        <source>Open it with that one, or install the newer version here.</source>
        <translation>Ábrelo con aquel, o instala aquí la versión más nueva.</translation>
    </message>
    <message>
        <source>Your book cannot be read as it is.</source>
        <translation>Su libro no se puede leer tal como está.</translation>
    </message>
    <message>
        <source>Your book is already open, in another window or under another account.</source>
        <translation>Su libro ya está abierto, en otra ventana o en otra cuenta.</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>Sigue allí, o ciérralo allí primero.</translation>
    </message>
    <message>
        <source>Connect the drive it is on and try again. The older book is still here as well.</source>
        <translation>Conecta la unidad donde está e inténtalo de nuevo. El libro anterior también sigue aquí.</translation>
    </message>
    <message>
        <source>The file in the place of your book is not one of ours.</source>
        <translation>El archivo que ocupa el sitio de su libro no es nuestro.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or start Twofold with another folder.</source>
        <translation>Muévelo a otro sitio, o abre Twofold con otra carpeta.</translation>
    </message>
    <message>
        <source>The key that opens your book is not beside it.</source>
        <translation>La llave que abre su libro no está junto a él.</translation>
    </message>
    <message>
        <source>Put the file vault.keys back into the same folder, and start again.</source>
        <translation>Devuelve el archivo vault.keys a la misma carpeta y vuelve a empezar.</translation>
    </message>
    <message>
        <source>This computer lacks the part that opens encrypted books.</source>
        <translation>A esta computadora le falta la pieza que abre libros cifrados.</translation>
    </message>
    <message>
        <source>Installing Twofold again brings it back.</source>
        <translation>Al instalar Twofold de nuevo, vuelve.</translation>
    </message>
    <message>
        <source>This exercise has a mistake in its file, so it cannot begin.</source>
        <translation>El archivo de este ejercicio tiene un fallo, así que no puede empezar.</translation>
    </message>
    <message>
        <source>The overview names the line to mend.</source>
        <translation>El resumen dice qué línea hay que arreglar.</translation>
    </message>
    <message>
        <source>This exercise is no longer in the library.</source>
        <translation>Este ejercicio ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>What you wrote in it is kept in the journal.</source>
        <translation>Lo que escribieron en él está guardado en el diario.</translation>
    </message>
    <message>
        <source>This exercise asks for something that a later version brings.</source>
        <translation>Este ejercicio pide algo que llega en una versión posterior.</translation>
    </message>
    <message>
        <source>It can be printed and done on paper.</source>
        <translation>Se puede imprimir y hacer en papel.</translation>
    </message>
    <message>
        <source>There is a book in that folder already.</source>
        <translation>En esa carpeta ya hay un libro.</translation>
    </message>
    <message>
        <source>It was not touched, and neither was yours.</source>
        <translation>No se tocó, y el suyo tampoco.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>A line that was kept from view cannot be read any more.</source>
        <translation>Una línea que estaba oculta ya no se puede leer.</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Todo lo demás está como estaba.</translation>
    </message>
    <message>
        <source>That folder is not there any more.</source>
        <translation>Esa carpeta ya no está ahí.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>No se tocó.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro sitio.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>Haz algo de sitio, o elige otro disco.</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>El disco no respondió.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Inténtalo de nuevo, o elige otro sitio.</translation>
    </message>
    <message>
        <source>Name the folder it lies in with --data-dir.</source>
        <translation>Indica su carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>This file does not hold evenings as Twofold writes them.</source>
        <translation>Este archivo no contiene encuentros como los escribe Twofold.</translation>
    </message>
    <message>
        <source>This file was written by a newer Twofold.</source>
        <translation>Este archivo lo escribió un Twofold más nuevo.</translation>
    </message>
    <message>
        <source>Take it in with that one, or install the newer version here.</source>
        <translation>Tómalo con aquel, o instala aquí la versión más nueva.</translation>
    </message>
    <message>
        <source>This book has evenings of its own. Only an empty book takes others in.</source>
        <translation>Este libro ya tiene encuentros, y solo uno vacío puede recibirlos.</translation>
    </message>
    <message>
        <source>Choose a new folder with --data-dir.</source>
        <translation>Elige una carpeta nueva con --data-dir.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>Semana {number} de {count}</translation>
    </message>
    <message>
        <source>Month {number} of {count}</source>
        <translation>Mes {number} de {count}</translation>
    </message>
    <message>
        <source>{value} of {top}</source>
        <translation>{value} de {top}</translation>
    </message>
    <message>
        <source>agreed by {names}</source>
        <translation>de acuerdo: {names}</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>en {month}</translation>
    </message>
    <message>
        <source>A copy from before can be put in its place.</source>
        <translation>En su lugar se puede poner una copia anterior.</translation>
    </message>
    <message>
        <source>about {count}½ minutes left</source>
        <translation>quedan unos {count}½ minutos</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>{count} weeks ago</source>
        <translation>hace {count} semanas</translation>
    </message>
    <message>
        <source>Your book lies in another folder, which is not there just now: {path}</source>
        <translation>Su libro está en otra carpeta, que ahora no aparece: {path}</translation>
    </message>
    <message>
        <source>There is something of that name already: {path}</source>
        <translation>Ya hay algo con ese nombre: {path}</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>Esa carpeta no existe: {path}</translation>
    </message>
    <message>
        <source>This place cannot be written to: {path}</source>
        <translation>En este sitio no se puede escribir: {path}</translation>
    </message>
    <message>
        <source>There is no book in this folder: {path}</source>
        <translation>En esta carpeta no hay ningún libro: {path}</translation>
    </message>
    <message>
        <source>There is no such file: {path}</source>
        <translation>Ese archivo no existe: {path}</translation>
    </message>
    <message>
        <source>A copy from before can be put in its place: {path}</source>
        <translation>En su lugar se puede poner una copia anterior: {path}</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
</context>
</TS>
