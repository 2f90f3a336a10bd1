<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A new file</source>
        <translation>Eine neue Datei</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Ein neuer Ordner</translation>
    </message>
</context>
<context>
    <name>AmendableAnswer</name>
    <message>
        <source>Change: {question}</source>
        <translation>Ändern: {question}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what {name} wrote: {question}</source>
        <translation>Ändern, was {name} geschrieben hat: {question}</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Take this line back…</source>
        <translation>Diese Zeile zurücknehmen …</translation>
    </message>
    <message>
        <source>This line will be erased, and what it said earlier. Paper keeps it.</source>
        <translation>Diese Zeile wird gelöscht, auch was früher in ihr stand. Auf Papier bleibt sie.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Erase the earlier wording</source>
        <translation>Früheren Wortlaut löschen</translation>
    </message>
    <message>
        <source>Changed on {day}</source>
        <translation>Geändert am {day}</translation>
    </message>
    <message>
        <source>Only what it says now will stay.</source>
        <translation>Nur was jetzt dasteht, bleibt.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>both of you</source>
        <translation>ihr beide</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Write it anew here, or go on without it.</source>
        <translation>Schreib sie hier neu oder geh ohne sie weiter.</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>Ihr beide</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>Paused. Take your time.</source>
        <translation>Pause. Lasst euch Zeit.</translation>
    </message>
</context>
<context>
    <name>BookTroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close Twofold</source>
        <translation>Twofold schließen</translation>
    </message>
    <message>
        <source>Open the older book here</source>
        <translation>Das ältere Buch hier öffnen</translation>
    </message>
</context>
<context>
    <name>BreathePage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{rounds} rounds, in your own time.</source>
        <translation>{rounds} Runden, in eurem Tempo.</translation>
    </message>
    <message>
        <source>In your own time.</source>
        <translation>In eurem Tempo.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Take what you need.</source>
        <translation>Nehmt euch, was ihr braucht.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>In {seconds}</source>
        <translation>Ein {seconds}</translation>
    </message>
    <message>
        <source>Hold {seconds}</source>
        <translation>Halten {seconds}</translation>
    </message>
    <message>
        <source>Out {seconds}</source>
        <translation>Aus {seconds}</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Your evenings are coming in</source>
        <translation>Eure Abende kommen herein</translation>
    </message>
    <message>
        <source>They come in all together, or not at all. You can stop at any time. Your file stays as it is, and this journal stays empty.</source>
        <translation>Es kommen alle zusammen oder keiner. Ihr könnt jederzeit anhalten. Eure Datei bleibt, wie sie ist, und dieses Tagebuch bleibt leer.</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Wird hereingeholt</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Evenings so far: {count}</source>
        <translation>Abende bisher: {count}</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>The file that was carried away as JSON</source>
        <translation>Die Datei, die als JSON mitgenommen wurde</translation>
    </message>
    <message>
        <source>One evening is in your journal.</source>
        <translation>Ein Abend ist in eurem Tagebuch.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Angehalten. Es wurde nichts hereingeholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n evenings are in your journal.</source>
        <translation>
            <numerusform>%n Abend ist in eurem Tagebuch.</numerusform>
            <numerusform>%n Abende sind in eurem Tagebuch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Line {line}: </source>
        <translation>Zeile {line}: </translation>
    </message>
    <message>
        <source>Cannot begin yet. Look at it</source>
        <translation>Geht noch nicht. Ansehen</translation>
    </message>
    <message>
        <source>{title}. Cannot begin yet. {message}</source>
        <translation>{title}. Geht noch nicht. {message}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>new to you</source>
        <translation>neu für euch</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Carry away</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>Which evenings</source>
        <translation>Welche Abende</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>No evening lies in there.</source>
        <translation>Darin liegt kein Abend.</translation>
    </message>
    <message>
        <source>One evening.</source>
        <translation>Ein Abend.</translation>
    </message>
    <message>
        <source>{count} evenings.</source>
        <translation>{count} Abende.</translation>
    </message>
    <message>
        <source>{done} of {all} evenings</source>
        <translation>{done} von {all} Abenden</translation>
    </message>
    <message>
        <source>What is carried away is not encrypted. Whoever finds it can read it, so keep it where only you two look.</source>
        <translation>Was ihr mitnehmt, ist nicht verschlüsselt. Wer es findet, kann es lesen. Legt es also dorthin, wo nur ihr zwei hinschaut.</translation>
    </message>
    <message>
        <source>Lines that wait for a reveal, and lines of one of you alone, stay here.</source>
        <translation>Zeilen, die noch aufs Öffnen warten, und Zeilen, die nur einer Person gehören, bleiben hier.</translation>
    </message>
    <message>
        <source>A book to print (PDF)</source>
        <translation>Ein Buch zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>One page for any browser (HTML)</source>
        <translation>Eine Seite für jeden Browser (HTML)</translation>
    </message>
    <message>
        <source>A folder of readable pages (Markdown)</source>
        <translation>Ein Ordner mit lesbaren Seiten (Markdown)</translation>
    </message>
    <message>
        <source>Everything, for other programs (JSON)</source>
        <translation>Alles, für andere Programme (JSON)</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the last twelve months</source>
        <translation>die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>ein Zeitraum</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Carrying away</source>
        <translation>Wird mitgenommen</translation>
    </message>
</context>
<context>
    <name>CarryPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It is all in {path}</source>
        <translation>Es liegt alles in {path}</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DateCell</name>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>{column}: pick a day</source>
        <translation>{column}: Tag wählen</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>A folder with room for your book</source>
        <translation>Ein Ordner mit Platz für euer Buch</translation>
    </message>
    <message>
        <source>Your book is now in {folder}. Everything is saved.</source>
        <translation>Euer Buch liegt jetzt in {folder}. Alles ist gesichert.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Change</source>
        <extracomment>One line of an answer, in px at 100 %. A gap of a sentence, and the comma or full stop that follows it at once.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Ändern: {question}</translation>
    </message>
    <message>
        <source>Change what {name} wrote: {question}</source>
        <translation>Ändern, was {name} geschrieben hat: {question}</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>EveningPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>You met. Nothing else was kept.</source>
        <translation>Ihr wart zusammen. Sonst ist nichts geblieben.</translation>
    </message>
    <message>
        <source>What it said can be told again in a note below.</source>
        <translation>Was darin stand, lässt sich unten in einer Notiz noch einmal erzählen.</translation>
    </message>
    <message>
        <source>{date} · {time}</source>
        <translation>{date} · {time}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Lieblingsabend</translation>
    </message>
    <message>
        <source>Take back my words…</source>
        <translation>Meine Worte zurücknehmen …</translation>
    </message>
    <message>
        <source>Remove this evening</source>
        <translation>Diesen Abend entfernen</translation>
    </message>
    <message>
        <source>{name}, take my words back</source>
        <translation>{name}: meine Worte zurücknehmen</translation>
    </message>
    <message>
        <source>Everything {name} wrote that evening will be erased: answers, what they said earlier, notes, and what came of them. What you said together stays. Paper and copies elsewhere keep what they have.</source>
        <translation>Alles, was {name} an diesem Abend geschrieben hat, wird gelöscht: Antworten, ihr früherer Wortlaut, Notizen und was daraus geworden ist. Was ihr gemeinsam gesagt habt, bleibt. Papier und Kopien anderswo behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Erase the words of {name}</source>
        <translation>Worte von {name} löschen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Some lines of this evening wait until you are both ready.</source>
        <translation>Einige Zeilen dieses Abends warten, bis ihr beide bereit seid.</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name} ist bereit</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>These lines will be erased, unread.</source>
        <translation>Diese Zeilen werden ungelesen gelöscht.</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>{step}, the other way round</source>
        <translation>{step}, andersherum</translation>
    </message>
</context>
<context>
    <name>EveningPresenter</name>
    <message>
        <source>Changed. What it said before can still be read.</source>
        <translation>Geändert. Was vorher dastand, lässt sich noch lesen.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Who wrote</source>
        <extracomment>What a menu offers: the words, and the sieve that they make.</extracomment>
        <translation>Wer geschrieben hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which exercise</source>
        <translation>Welche Übung</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>with an agreement</source>
        <translation>mit Vereinbarung</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>Lieblingsabende</translation>
    </message>
    <message>
        <source>either of you</source>
        <translation>egal wer</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>egal wann</translation>
    </message>
    <message>
        <source>the last three months</source>
        <translation>die letzten drei Monate</translation>
    </message>
    <message>
        <source>any exercise</source>
        <translation>jede Übung</translation>
    </message>
    <message>
        <source>about anything</source>
        <translation>jedes Thema</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Before you keep this</source>
        <translation>Bevor ihr das behaltet</translation>
    </message>
    <message>
        <source>Everything is saved. Change what you like, or let it go.</source>
        <translation>Alles ist gesichert. Ändert, was ihr mögt, oder lasst es los.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Nothing was written tonight. That is fine.</source>
        <translation>Heute wurde nichts geschrieben. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>It can be written anew below, before you keep the evening.</source>
        <translation>Sie kann unten neu geschrieben werden, bevor ihr den Abend behaltet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Wieder schließen</translation>
    </message>
    <message>
        <source>Left for another day. It can still be opened together, with both yeses.</source>
        <translation>Für einen anderen Tag aufgehoben. Ihr könnt es noch gemeinsam öffnen, wenn ihr beide Ja sagt.</translation>
    </message>
    <message>
        <source>everything above</source>
        <translation>alles, was oben steht</translation>
    </message>
    <message>
        <source>only that we met</source>
        <translation>nur, dass wir zusammen waren</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Behalten und schließen</translation>
    </message>
    <message>
        <source>Print this evening</source>
        <translation>Diesen Abend drucken</translation>
    </message>
    <message>
        <source>Thank you both. Breathe out.</source>
        <translation>Danke euch beiden. Atmet aus.</translation>
    </message>
</context>
<context>
    <name>FramedPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>{title} · step {number} of {count}</source>
        <translation>{title} · Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für den Browser (*.html)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over to</source>
        <extracomment>Milliseconds after which a page that nobody starts covers itself: both may have left the room. Percent from which on the words need the room that the mark would grow into.</extracomment>
        <translation>Weitergeben an</translation>
    </message>
    <message>
        <source>{name}, rest your eyes: three slow breaths.
Nothing from before is on the screen.</source>
        <translation>{name}, ruh die Augen aus: drei langsame Atemzüge.
Von vorher steht nichts mehr auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>I am {name}, start</source>
        <translation>Ich bin {name}, anfangen</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>An {name} weitergeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Wieder schließen</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to your page</source>
        <translation>Zurück zu eurer Seite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where your words are</source>
        <translation>Wo eure Worte liegen</translation>
    </message>
    <message>
        <source>Only on this computer, in one encrypted file. There is no passphrase yet: the key lies beside the file. So whoever can use this account could open it. Settings shows the folder.</source>
        <translation>Nur auf diesem Computer, in einer verschlüsselten Datei. Ein Passwort gibt es noch nicht: Der Schlüssel liegt neben der Datei. Wer dieses Benutzerkonto öffnen kann, könnte sie also lesen. Den Ordner findet ihr in den Einstellungen.</translation>
    </message>
    <message>
        <source>A disk that the system itself encrypts guards all of it. It also guards what the computer writes down while it sleeps.</source>
        <translation>Eine Festplatte, die das System selbst verschlüsselt, schützt all das. Sie schützt auch, was der Computer im Ruhezustand auf sie schreibt.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Covers the screen at once (F9)</source>
        <translation>Verdeckt den Bildschirm sofort (F9)</translation>
    </message>
    <message>
        <source>See what is next in it</source>
        <translation>Sehen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Paused {day}, at step {number} of {count}</source>
        <translation>Pausiert {day}, bei Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>{time} left. Everything you wrote is as you left it.</source>
        <translation>{time} noch. Was ihr geschrieben habt, liegt da, wie ihr es gelassen habt.</translation>
    </message>
    <message>
        <source>Rests until {day}</source>
        <translation>Ruht bis {day}</translation>
    </message>
    <message>
        <source>Go on sooner</source>
        <translation>Früher weitermachen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>What you wrote in it this time will be erased.</source>
        <translation>Was ihr diesmal darin geschrieben habt, wird gelöscht.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase and start again</source>
        <translation>Löschen und neu anfangen</translation>
    </message>
    <message>
        <source>Erase and let it go</source>
        <translation>Löschen und loslassen</translation>
    </message>
    <message>
        <source>A good place to begin</source>
        <translation>Ein guter Anfang</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>You put this down for now</source>
        <translation>Für jetzt vorgemerkt</translation>
    </message>
    <message>
        <source>Begin with ten minutes</source>
        <translation>Mit zehn Minuten anfangen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation>Was darin geschieht</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Evenings, newest first</source>
        <translation>Abende, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Search the journal</source>
        <translation>Im Tagebuch suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>Bestes zuerst</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No evening fits all of that.</source>
        <translation>Kein Abend passt zu all dem.</translation>
    </message>
    <message>
        <source>{some} of {all} evenings</source>
        <translation>{some} von {all} Abenden</translation>
    </message>
    <message>
        <source>Nothing with these words. Fewer letters can find more.</source>
        <translation>Nichts mit diesen Worten. Weniger Buchstaben finden oft mehr.</translation>
    </message>
    <message>
        <source>Found on many evenings</source>
        <translation>An vielen Abenden gefunden</translation>
    </message>
    <message>
        <source>Found on one evening</source>
        <translation>An einem Abend gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n evenings</source>
        <translation>
            <numerusform>An %n Abend gefunden</numerusform>
            <numerusform>An %n Abenden gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Carry away…</source>
        <translation>Mitnehmen …</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Kürzlich entfernt</translation>
    </message>
    <message>
        <source>Your first evening will appear here.</source>
        <translation>Hier wird euer erster Abend stehen.</translation>
    </message>
    <message>
        <source>What you both choose to keep can be read again, and printed.</source>
        <translation>Was ihr beide behalten wollt, könnt ihr wieder lesen und drucken.</translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation>Übung auswählen</translation>
    </message>
    <message>
        <source>Bring in what was carried away…</source>
        <translation>Mitgenommenes hereinholen …</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Read this evening</source>
        <translation>Diesen Abend lesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>kept at {time}</source>
        <translation>gesichert um {time}</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>{deed}: {keys}. Press to change</source>
        <translation>{deed}: {keys}. Drücken zum Ändern</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Use the usual keys again</source>
        <translation>Wieder die üblichen Tasten</translation>
    </message>
    <message>
        <source>{keys} may be wanted in a text. One with Ctrl or Alt is free.</source>
        <translation>{keys} braucht ihr vielleicht in einem Text. Mit Strg oder Alt ist etwas frei.</translation>
    </message>
    <message>
        <source>{keys} already works everywhere. Another one is free.</source>
        <translation>{keys} wirkt schon überall. Eine andere ist frei.</translation>
    </message>
    <message>
        <source>{keys} already does this: {deed}.</source>
        <translation>{keys} tut schon dies: {deed}.</translation>
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
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Go to page {page}</source>
        <translation>Zu Seite {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Tonight we…</source>
        <translation>Heute Abend …</translation>
    </message>
    <message>
        <source>Time we have</source>
        <translation>Unsere Zeit</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>Wie tief</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>More to choose by</source>
        <translation>Mehr zum Auswählen</translation>
    </message>
    <message>
        <source>Surprise us</source>
        <translation>Überrasch uns</translation>
    </message>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>{all} to choose from</source>
        <translation>{all} zur Auswahl</translation>
    </message>
    <message>
        <source>{some} shown of {all}</source>
        <translation>{some} von {all} zu sehen</translation>
    </message>
    <message>
        <source>Nothing here fits all of that.</source>
        <translation>Hier passt nichts zu all dem.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show without the search word</source>
        <translation>Ohne das Suchwort zeigen</translation>
    </message>
    <message>
        <source>Show without “{part}”</source>
        <translation>Ohne „{part}“ zeigen</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>{question} Line {number}</source>
        <translation>{question} Zeile {number}</translation>
    </message>
</context>
<context>
    <name>LookingAround</name>
    <message>
        <source>You are looking around. {a} and {b} are invented, and nothing you do here stays.</source>
        <translation>Ihr schaut euch um. {a} und {b} sind erfunden, und nichts von hier bleibt.</translation>
    </message>
    <message>
        <source>Begin with your own names</source>
        <translation>Mit euren eigenen Namen anfangen</translation>
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
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Last time Twofold ended without being closed. Every page of your book is looked at once, to see that it is whole. After some years of evenings this takes a few seconds.</source>
        <translation>Beim letzten Mal wurde Twofold beendet, ohne geschlossen zu werden. Jede Seite eures Buchs wird einmal angesehen, damit sicher ist, dass es heil ist. Nach einigen Jahren voller Abende dauert das ein paar Sekunden.</translation>
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
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Read that evening</source>
        <translation>Diesen Abend lesen</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Ein anderer Moment</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>MultiField</name>
    <message>
        <source>That makes {most}. Let one go to choose another.</source>
        <extracomment>From so many options on they stand in two columns, where none is longer than a word or three.</extracomment>
        <translation>Das sind {most}. Lass etwas los, um etwas anderes zu wählen.</translation>
    </message>
    <message>
        <source>Choose up to {most}.</source>
        <translation>Bis zu {most} wählen.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Written later</source>
        <translation>Später geschrieben</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>both of you</source>
        <translation>ihr beide</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>wir beide</translation>
    </message>
    <message>
        <source>A note after the fact</source>
        <translation>Eine spätere Notiz</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Whose note it is</source>
        <translation>Wessen Notiz es ist</translation>
    </message>
</context>
<context>
    <name>NothingTwicePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>Once a question has been answered on two evenings, both stand here.</source>
        <translation>Sobald eine Frage an zwei Abenden beantwortet ist, steht hier beides.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>What you each wrote</source>
        <translation>Was ihr beide geschrieben habt</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Wieder schließen</translation>
    </message>
    <message>
        <source>What has been seen stays seen. Nothing of it is kept or shown again.</source>
        <translation>Gesehen bleibt gesehen. Davon wird nichts behalten oder noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eure eigene</translation>
    </message>
    <message>
        <source>Worth a look in its file</source>
        <translation>In der Datei lohnt ein Blick</translation>
    </message>
    <message>
        <source>Something to mend before it can begin</source>
        <translation>Vor dem Anfang ist etwas zu beheben</translation>
    </message>
    <message>
        <source>Line {line}, column {column} · {code}</source>
        <translation>Zeile {line}, Spalte {column} · {code}</translation>
    </message>
    <message>
        <source>A way to stop comes first</source>
        <translation>Zuerst ein Weg zum Aufhören</translation>
    </message>
    <message>
        <source>This one can get heated. It goes better once you have agreed how either of you can call a pause. You can also begin now.</source>
        <translation>Hier kann es heiß werden. Es geht besser, wenn ihr vorher abmacht, wie ihr beide eine Pause ausrufen könnt. Ihr könnt auch gleich anfangen.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>This one can stir things up.</source>
        <translation>Das kann etwas aufwühlen.</translation>
    </message>
    <message>
        <source>You can pass, pause or stop at any point; nothing records who did.</source>
        <translation>Ihr könnt jederzeit auslassen, Pause machen oder aufhören; nirgends steht, wer es war.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Lieblingsübung</translation>
    </message>
    <message>
        <source>Put it down for another day</source>
        <translation>Für einen anderen Tag vormerken</translation>
    </message>
    <message>
        <source>Put down for {day}</source>
        <translation>Vorgemerkt: {day}</translation>
    </message>
    <message>
        <source>Another day, or none</source>
        <translation>Ein anderer Tag, oder keiner</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>When shall Home remind you?</source>
        <translation>Wann erinnert euch „Start“ daran?</translation>
    </message>
    <message>
        <source>Done on paper? Type it back</source>
        <translation>Auf Papier gemacht? Hier eintippen</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kurze Form</translation>
    </message>
    <message>
        <source>Short form, {count} min</source>
        <translation>Kurze Form, {count} Min.</translation>
    </message>
    <message>
        <source>Why this helps</source>
        <translation>Warum das guttut</translation>
    </message>
    <message>
        <source>If it gets heavy</source>
        <translation>Wenn es schwer wird</translation>
    </message>
    <message>
        <source>Past times ({count})</source>
        <translation>Frühere Male ({count})</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>Who is here? What you write alone stays in the journal you share.</source>
        <translation>Wer ist da? Was du allein schreibst, bleibt im gemeinsamen Tagebuch.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Who would like to begin?</source>
        <translation>Wer möchte anfangen?</translation>
    </message>
    <message>
        <source>What you wrote in it this time will be erased.</source>
        <translation>Was ihr diesmal darin geschrieben habt, wird gelöscht.</translation>
    </message>
    <message>
        <source>Erase and start again</source>
        <translation>Löschen und neu anfangen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message>
        <source>{name}’s own page</source>
        <translation>Eigene Seite von {name}</translation>
    </message>
    <message>
        <source>Only {name} types this, with nobody looking on. Or it stays on paper.</source>
        <translation>Das tippt nur {name}, und niemand schaut zu. Oder es bleibt auf Papier.</translation>
    </message>
    <message>
        <source>{name} types it now</source>
        <translation>{name} tippt es jetzt ein</translation>
    </message>
    <message>
        <source>{name}, look away for a moment.</source>
        <translation>{name}, schau einen Moment weg.</translation>
    </message>
    <message>
        <source>Done, hide it again</source>
        <translation>Fertig, wieder verbergen</translation>
    </message>
    <message>
        <source>It is still on paper, and can be typed in again.</source>
        <translation>Sie steht noch auf dem Papier und kann noch einmal abgetippt werden.</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Paused. Take your time.</source>
        <translation>Pause. Lasst euch Zeit.</translation>
    </message>
    <message>
        <source>+10 minutes</source>
        <translation>+10 Minuten</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>For now: cold water on your hands, slow breaths,
a short walk, something warm to drink.</source>
        <translation>Für jetzt: kaltes Wasser über die Hände, langsame Atemzüge,
eine Runde um den Block, etwas Warmes.</translation>
    </message>
    <message>
        <source>You come back when it suits you both. Nothing records who asked.</source>
        <translation>Ihr kommt wieder, wenn es euch beiden passt. Nirgends steht, wer darum gebeten hat.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop for tonight</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>Back at {time}, in {minutes} minutes</source>
        <translation>Zurück um {time}, in {minutes} Minuten</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation>Rollen tauschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, hand over</source>
        <translation>Fertig, weitergeben</translation>
    </message>
    <message>
        <source>Done, {name} answers</source>
        <translation>Fertig, {name} antwortet</translation>
    </message>
    <message>
        <source>Done, {name} is next</source>
        <translation>Fertig, {name} ist dran</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende</translation>
    </message>
</context>
<context>
    <name>PlayerPresenter</name>
    <message>
        <source>Kept for another day.</source>
        <translation>Für einen anderen Tag aufgehoben.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What to call you</source>
        <translation>Wie ihr heißt</translation>
    </message>
    <message>
        <source>Look and reading</source>
        <translation>Aussehen und Lesen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>When somebody comes in</source>
        <translation>Wenn jemand hereinkommt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Where your words are</source>
        <translation>Wo eure Worte liegen</translation>
    </message>
    <message>
        <source>One of you</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Earlier evenings keep the name of that day.</source>
        <translation>Frühere Abende behalten den Namen von damals.</translation>
    </message>
    <message>
        <source>{name} on the left</source>
        <translation>{name} links</translation>
    </message>
    <message>
        <source>Where you sit</source>
        <translation>Wo ihr sitzt</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>Das ist egal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light, strong contrast</source>
        <translation>Hell, starker Kontrast</translation>
    </message>
    <message>
        <source>Dark, strong contrast</source>
        <translation>Dunkel, starker Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>As in a book</source>
        <translation>Wie im Buch</translation>
    </message>
    <message>
        <source>Plain, with more room</source>
        <translation>Schlicht, mit mehr Raum</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The ring</source>
        <translation>Der Ring</translation>
    </message>
    <message>
        <source>Shorter turns</source>
        <translation>Kürzere Runden</translation>
    </message>
    <message>
        <source>Longer turns</source>
        <translation>Längere Runden</translation>
    </message>
    <message>
        <source>Time for each turn</source>
        <translation>Zeit für jede Runde</translation>
    </message>
    <message>
        <source>A timer only tells the time. Nothing moves on when it ends.</source>
        <translation>Die Uhr sagt nur die Zeit. Wenn sie abläuft, geht nichts von selbst weiter.</translation>
    </message>
    <message>
        <source>{cover} covers the screen at once, and so does Esc, three times.</source>
        <translation>{cover} verdeckt den Bildschirm sofort, dreimal Esc ebenso.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Cover the evening</source>
        <translation>Den Abend verdecken</translation>
    </message>
    <message>
        <source>Another program in front</source>
        <translation>Anderes Programm vorn</translation>
    </message>
    <message>
        <source>{help} shows all keys in place.</source>
        <translation>{help} zeigt alle Tasten an Ort und Stelle.</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>Andere Tasten wählen</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In one encrypted file on this computer, and nowhere else. There is no passphrase yet: the key lies beside the file, so whoever can use this account could open it.</source>
        <translation>In einer verschlüsselten Datei auf diesem Computer und sonst nirgends. Ein Passwort gibt es noch nicht: Der Schlüssel liegt neben der Datei. Wer dieses Benutzerkonto öffnen kann, könnte sie also lesen.</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>{count} times as long</source>
        <translation>{count}-mal so lang</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>What to print</source>
        <translation>Was drucken</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>{count} mm</source>
        <translation>{count} mm</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>Von Linie zu Linie</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Fold in half</source>
        <translation>In der Mitte falten</translation>
    </message>
    <message>
        <source>Names on the sheet</source>
        <translation>Namen auf dem Blatt</translation>
    </message>
    <message>
        <source>Fields to type into, in the PDF</source>
        <translation>Felder zum Ausfüllen im PDF</translation>
    </message>
    <message>
        <source>Look at it in grey</source>
        <translation>In Grau ansehen</translation>
    </message>
</context>
<context>
    <name>PrivatePage</name>
    <message>
        <source>Hide letters</source>
        <extracomment>Dots are shown instead of letters from now on, or letters again.</extracomment>
        <translation>Buchstaben verbergen</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>Buchstaben zeigen</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>What happens in it</source>
        <extracomment>No more exercises are suggested for a swap than can be taken in at a glance.</extracomment>
        <translation>Was darin geschieht</translation>
    </message>
    <message>
        <source>Begin this program</source>
        <translation>Dieses Programm anfangen</translation>
    </message>
    <message>
        <source>Every week of it is behind you. It stays here to look at.</source>
        <translation>Alle Wochen davon liegen hinter euch. Es bleibt hier zum Anschauen.</translation>
    </message>
    <message>
        <source>{where}, paused</source>
        <translation>{where}, pausiert</translation>
    </message>
    <message>
        <source>A rest until {day} is good for it. Sooner is fine as well.</source>
        <translation>Eine Ruhezeit bis {day} tut gut. Früher geht auch.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>Wartet.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gemacht.</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>{done} of {times} times</source>
        <translation>{done} von {times} Mal</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>wenn ihr mögt</translation>
    </message>
    <message>
        <source>or {title}</source>
        <translation>oder {title}</translation>
    </message>
    <message>
        <source>in the place of {title}</source>
        <translation>anstelle von {title}</translation>
    </message>
    <message>
        <source>Look and begin</source>
        <translation>Ansehen und anfangen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Something else instead</source>
        <translation>Lieber etwas anderes</translation>
    </message>
    <message>
        <source>As the program has it: {title}</source>
        <translation>Wie im Programm: {title}</translation>
    </message>
    <message>
        <source>Close to it, and not in this program:</source>
        <translation>Ähnlich, und nicht in diesem Programm:</translation>
    </message>
    <message>
        <source>Nothing close to it is left that is not in this program.</source>
        <translation>Ähnliches, das nicht in diesem Programm steht, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Alle Wochen</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Programm verlassen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>How far you are is forgotten. Your evenings stay in the journal.</source>
        <translation>Wie weit ihr seid, wird vergessen. Eure Abende bleiben im Tagebuch.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>Dabei bleiben</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>A few weeks that build on each other. A missed week just waits.</source>
        <translation>Ein paar Wochen, die aufeinander aufbauen. Eine ausgelassene Woche wartet einfach.</translation>
    </message>
    <message>
        <source>There is no program here yet.</source>
        <translation>Hier gibt es noch kein Programm.</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Für später</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
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
        <translation>Bereit. Zurücknehmen?</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Ich bin bereit</translation>
    </message>
    <message>
        <source>{name} is ready. Press to take it back.</source>
        <translation>{name} ist bereit. Drücken, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>{name}: I am ready</source>
        <translation>{name}: Ich bin bereit</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Open together</source>
        <translation>Gemeinsam öffnen</translation>
    </message>
    <message>
        <source>Each of you chose on your own page what to share. It opens when you are both ready.</source>
        <translation>Auf euren eigenen Seiten habt ihr gewählt, was ihr teilt. Es öffnet sich, wenn ihr beide bereit seid.</translation>
    </message>
    <message>
        <source>Either of you can take it back until then.</source>
        <translation>Bis dahin könnt ihr beide es zurücknehmen.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Wieder schließen</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kept for another day.</source>
        <translation>Für einen anderen Tag aufgehoben.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Die Notiz ist entfernt.</translation>
    </message>
    <message>
        <source>Removed. It can be put back for thirty days.</source>
        <translation>Entfernt. Dreißig Tage lang lässt er sich zurücklegen.</translation>
    </message>
    <message>
        <source>It is in the journal again.</source>
        <translation>Er steht wieder im Tagebuch.</translation>
    </message>
    <message>
        <source>Erased. The last traces go when Twofold closes.</source>
        <translation>Gelöscht. Die letzten Spuren gehen, wenn Twofold geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>RemovedPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Kürzlich entfernt</translation>
    </message>
    <message>
        <source>Nothing finds these evenings while they are here. Each goes for good on its day.</source>
        <translation>Solange diese Abende hier liegen, findet sie keine Suche. Jeder verschwindet an seinem Tag endgültig.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Hier liegt nichts.</translation>
    </message>
    <message>
        <source>{day}. Stays here until {until}.</source>
        <translation>{day}. Liegt hier bis {until}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put it back: {title}, {day}</source>
        <translation>Zurücklegen: {title}, {day}</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Delete for good: {title}, {day}</source>
        <translation>Endgültig löschen: {title}, {day}</translation>
    </message>
    <message>
        <source>This evening will be erased from your book, without a trace. It cannot be brought back. Paper and copies elsewhere keep what they have.</source>
        <translation>Dieser Abend wird spurlos aus eurem Buch gelöscht. Er lässt sich nicht zurückholen. Papier und Kopien anderswo behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Go on now</source>
        <translation>Jetzt weitermachen</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Choose the same number again to leave it open.</source>
        <translation>Dieselbe Zahl noch einmal wählen, um es offen zu lassen.</translation>
    </message>
    <message>
        <source>{number} of {top}</source>
        <translation>{number} von {top}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>SeatsPage</name>
    <message>
        <source>Where do you sit?</source>
        <translation>Wo sitzt ihr?</translation>
    </message>
    <message>
        <source>As you look at the screen. What is yours then stands on your side.</source>
        <translation>So wie ihr auf den Bildschirm schaut. Was euch gehört, steht dann auf eurer Seite.</translation>
    </message>
    <message>
        <source>You are asked once. Settings can change it.</source>
        <translation>Das wird nur einmal gefragt. In den Einstellungen lässt es sich ändern.</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>Das ist egal</translation>
    </message>
</context>
<context>
    <name>SentenceField</name>
    <message>
        <source>{sentence} Blank {number} of {count}</source>
        <translation>{sentence} Lücke {number} von {count}</translation>
    </message>
</context>
<context>
    <name>SharingLine</name>
    <message>
        <source>{question} This line: {sharing}</source>
        <translation>{question} Diese Zeile: {sharing}</translation>
    </message>
    <message>
        <source>shared when we both reveal</source>
        <translation>geteilt, wenn wir beide öffnen</translation>
    </message>
    <message>
        <source>only for me, until this evening ends or Twofold is closed</source>
        <translation>nur für mich, bis dieser Abend endet oder Twofold geschlossen wird</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>It can be written anew on the last page, before the evening is kept.</source>
        <translation>Sie kann auf der letzten Seite neu geschrieben werden, bevor ihr den Abend behaltet.</translation>
    </message>
    <message>
        <source>{name} guessed: {words}</source>
        <translation>{name} tippte: {words}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>{name} agrees</source>
        <extracomment>Pixels at 100 % that a signature needs; where two have no room, one stands above the other.</extracomment>
        <translation>{name} stimmt zu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{name} takes it back</source>
        <translation>{name} nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Only {name} looks now</source>
        <translation>Jetzt schaut nur {name}</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation>{name} antwortet</translation>
    </message>
    <message>
        <source>What you write alone here is kept in the journal you share.</source>
        <translation>Was du hier allein schreibst, bleibt im gemeinsamen Tagebuch.</translation>
    </message>
    <message>
        <source>Only for you. It is not written down: it stays in memory until this evening ends, and is gone once Twofold is closed.</source>
        <translation>Nur für dich. Es wird nicht abgelegt: Es bleibt im Arbeitsspeicher, bis dieser Abend endet, und ist weg, sobald Twofold geschlossen wird.</translation>
    </message>
    <message>
        <source>Only to find tonight’s pace. Nobody is shown this, and it is erased.</source>
        <translation>Nur um das Tempo für heute zu finden. Niemand bekommt es zu sehen, und es wird gelöscht.</translation>
    </message>
    <message>
        <source>There is nothing to look back on yet.</source>
        <translation>Noch gibt es nichts zum Zurückschauen.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Pass</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leaves this open and goes on. Nothing records it.</source>
        <translation>Lässt das hier offen und geht weiter. Nirgends steht es.</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Wieder schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End here for tonight</source>
        <translation>Hier für heute enden</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>{column}, row {number}</source>
        <translation>{column}, Zeile {number}</translation>
    </message>
</context>
<context>
    <name>ThenNowPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show what was in between</source>
        <translation>Zeigen, was dazwischen war</translation>
    </message>
    <message>
        <source>answered on one evening so far</source>
        <translation>bisher an einem Abend beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>answered on %n evenings</source>
        <translation>
            <numerusform>an %n Abend beantwortet</numerusform>
            <numerusform>an %n Abenden beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Eine andere Frage</translation>
    </message>
    <message>
        <source>Read the evening of {day}</source>
        <translation>Den Abend lesen: {day}</translation>
    </message>
    <message>
        <source>From this day on it read: {asked}</source>
        <translation>Ab diesem Tag lautete die Frage: {asked}</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message>
        <source>Pause the time</source>
        <extracomment>Text size in percent from which the time has lines of its own, at the end of the page. Pixels at 100 % that one line of the page has. Seconds whose words are long: minutes and a half.</extracomment>
        <translation>Zeit anhalten</translation>
    </message>
    <message>
        <source>+1 minute</source>
        <translation>+1 Minute</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Noch eine Minute</translation>
    </message>
    <message>
        <source>Timer off</source>
        <translation>Uhr aus</translation>
    </message>
    <message>
        <source>Timer on</source>
        <translation>Uhr an</translation>
    </message>
    <message>
        <source>{time}, resting</source>
        <translation>{time}, angehalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing happens at the end. Take what you need.</source>
        <translation>Am Ende geschieht nichts. Lasst euch Zeit.</translation>
    </message>
    <message>
        <source>The time is over. Nothing has changed.</source>
        <translation>Die Zeit ist um. Es hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <source>Nothing is lost meanwhile. {hint}</source>
        <translation>Inzwischen geht nichts verloren. {hint}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save to another folder…</source>
        <translation>In einem anderen Ordner sichern …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>Leave it for later</source>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>In the order of your sheet. Leave out what you like; it is kept as you type.</source>
        <translation>In der Reihenfolge eures Blatts. Lasst weg, was ihr wollt; gesichert wird beim Tippen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save to another folder…</source>
        <translation>In einem anderen Ordner sichern …</translation>
    </message>
    <message>
        <source>Leave these lines on paper</source>
        <translation>Diese Zeilen auf dem Papier lassen</translation>
    </message>
    <message>
        <source>We showed each other our private pages that evening</source>
        <translation>Wir haben uns an diesem Abend die eigenen Seiten gezeigt</translation>
    </message>
    <message>
        <source>Without this, the private pages stay on paper.</source>
        <translation>Sonst bleiben die eigenen Seiten auf Papier.</translation>
    </message>
    <message>
        <source>Put it into the journal</source>
        <translation>Ins Tagebuch legen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>What was typed in here will be erased. The paper stays yours.</source>
        <translation>Was hier eingetippt wurde, wird gelöscht. Das Papier bleibt bei euch.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>TypeBackStart</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Type back: {title}</source>
        <translation>Eintippen: {title}</translation>
    </message>
    <message>
        <source>You did it on paper. Type in what you want to find again; the rest stays on paper.</source>
        <translation>Ihr habt es auf Papier gemacht. Tippt ein, was ihr wiederfinden wollt; der Rest bleibt auf Papier.</translation>
    </message>
    <message>
        <source>Which evening was it?</source>
        <translation>Welcher Abend war es?</translation>
    </message>
    <message>
        <source>Who had the round mark on the sheet?</source>
        <translation>Wer hatte das runde Zeichen auf dem Blatt?</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Eintippen</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n lines are in your journal now.</source>
        <translation>
            <numerusform>{title}: %n Zeile steht jetzt in eurem Tagebuch.</numerusform>
            <numerusform>{title}: %n Zeilen stehen jetzt in eurem Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n lines were added to that evening.</source>
        <translation>
            <numerusform>{title}: Zu diesem Abend kam %n Zeile hinzu.</numerusform>
            <numerusform>{title}: Zu diesem Abend kamen %n Zeilen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: that evening has all of it already.</source>
        <translation>{title}: Dieser Abend hat das alles schon.</translation>
    </message>
    <message>
        <source>The private pages stay in the file. Nothing of them was taken.</source>
        <translation>Die eigenen Seiten bleiben in der Datei. Von ihnen wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The exercise reads differently now than on the sheet.</source>
        <translation>Die Übung lautet jetzt anders als auf dem Blatt.</translation>
    </message>
    <message>
        <source>{question}: the exercise does not ask this any more.</source>
        <translation>{question}: Das fragt die Übung nicht mehr.</translation>
    </message>
    <message>
        <source>{question}: the exercise has no such choice.</source>
        <translation>{question}: Diese Auswahl gibt es in der Übung nicht.</translation>
    </message>
    <message>
        <source>{question}: it is asked of somebody else.</source>
        <translation>{question}: Das ist jemand anderes gefragt.</translation>
    </message>
    <message>
        <source>{question}: both booklets have it; the first one counts.</source>
        <translation>{question}: Es steht in beiden Heften; das erste zählt.</translation>
    </message>
    <message>
        <source>{question}: more is ticked than was asked for; all of it is kept.</source>
        <translation>{question}: Es ist mehr angekreuzt als gefragt; alles wird behalten.</translation>
    </message>
    <message>
        <source>{title}: one line was added to that evening.</source>
        <translation>{title}: Zu diesem Abend kam eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>{title}: one line is in your journal now.</source>
        <translation>{title}: Eine Zeile steht jetzt in eurem Tagebuch.</translation>
    </message>
    <message>
        <source>Or take in a file</source>
        <translation>Oder eine Datei einlesen</translation>
    </message>
    <message>
        <source>A worksheet with fields, filled in on a screen, can be read as it is. Two booklets are read together.</source>
        <translation>Ein Arbeitsblatt, das mit Feldern gespeichert und am Bildschirm ausgefüllt wurde, lässt sich so einlesen. Zwei Hefte werden zusammen gelesen.</translation>
    </message>
    <message>
        <source>We showed each other our private pages that evening</source>
        <translation>Wir haben uns an diesem Abend die eigenen Seiten gezeigt</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>TypingBack</name>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>Choose the filled sheet</source>
        <translation>Ausgefülltes Blatt wählen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>These sheets are of different exercises.</source>
        <translation>Diese Blätter gehören zu verschiedenen Übungen.</translation>
    </message>
    <message>
        <source>Nothing in this file could be taken in. It is as it was.</source>
        <translation>Aus dieser Datei ließ sich nichts einlesen. Sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>What is written here stands on private pages. It is taken in once you say that you showed them to each other.</source>
        <translation>Was hier geschrieben ist, steht auf eigenen Seiten. Es wird eingelesen, sobald ihr sagt, dass ihr sie euch gezeigt habt.</translation>
    </message>
    <message>
        <source>That file is not there any more.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF.</source>
        <translation>Diese Datei lässt sich nicht als PDF lesen.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Saved without one it can be read.</source>
        <translation>Dieses PDF ist mit einem Passwort verschlossen. Ohne Passwort gespeichert lässt es sich lesen.</translation>
    </message>
    <message>
        <source>This PDF is no sheet with fields that was saved here.</source>
        <translation>Dieses PDF ist kein Blatt mit Feldern, das hier gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Let go. Nothing of it is kept.</source>
        <translation>Losgelassen. Davon bleibt nichts.</translation>
    </message>
    <message>
        <source>Kept. You find it in the journal.</source>
        <translation>Behalten. Ihr findet es im Tagebuch.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Twofold</source>
        <translation>Twofold</translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation>Wie heißt ihr?</translation>
    </message>
    <message>
        <source>Two names, as you say them at home. They stay on this computer.</source>
        <translation>Zwei Namen, so wie ihr euch zu Hause nennt. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>One of you</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Swap the two colours</source>
        <translation>Die zwei Farben tauschen</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umschauen</translation>
    </message>
    <message>
        <source>Nothing else is asked.</source>
        <translation>Mehr wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Bring evenings from another computer…</source>
        <translation>Abende von einem anderen Computer holen …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>WhoCell</name>
    <message>
        <source>both of us</source>
        <translation>wir beide</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
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
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>Welcher Drucker?</translation>
    </message>
    <message>
        <source>Whoever stands beside it can read along.</source>
        <translation>Wer daneben steht, kann mitlesen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. A PDF can be saved.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Ein PDF lässt sich speichern.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Drucker wählen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>Unterwegs zum Drucker.</translation>
    </message>
    <message>
        <source>That folder is not there any more. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht mehr. Wählt einen anderen.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Wählt einen anderen Namen.</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one.</source>
        <translation>Hierhin lässt sich nicht schreiben. Wählt einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full, so there is no PDF yet. Make some room first.</source>
        <translation>Der Datenträger ist voll, darum gibt es noch kein PDF. Schafft zuerst etwas Platz.</translation>
    </message>
    <message>
        <source>Nothing was written. Trying again could help.</source>
        <translation>Es wurde nichts geschrieben. Ein neuer Versuch könnte helfen.</translation>
    </message>
</context>
<context>
    <name>_Another</name>
    <message>
        <source>Kept for another day.</source>
        <translation>Für einen anderen Tag aufgehoben.</translation>
    </message>
</context>
<context>
    <name>_Seats</name>
    <message>
        <source>{left} on the left, {right} on the right</source>
        <translation>{left} links, {right} rechts</translation>
    </message>
</context>
<context>
    <name>away</name>
    <message>
        <source>Our evenings</source>
        <translation>Unsere Abende</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} und {b}</translation>
    </message>
    <message>
        <source>These pages are not encrypted. Whoever has them can read them.</source>
        <translation>Diese Seiten sind nicht verschlüsselt. Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>Ein Abend</translation>
    </message>
    <message>
        <source>{count} evenings</source>
        <translation>{count} Abende</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No evening yet.</source>
        <translation>Noch kein Abend.</translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>Alle Abende</translation>
    </message>
    <message>
        <source>The evening before</source>
        <translation>Der Abend davor</translation>
    </message>
    <message>
        <source>The evening after</source>
        <translation>Der Abend danach</translation>
    </message>
    <message>
        <source>both of you</source>
        <translation>ihr beide</translation>
    </message>
    <message>
        <source>You met. Nothing else was kept.</source>
        <translation>Ihr wart zusammen. Sonst ist nichts geblieben.</translation>
    </message>
    <message>
        <source>{step}, the other way round</source>
        <translation>{step}, andersherum</translation>
    </message>
    <message>
        <source>{value} of {top}</source>
        <translation>{value} von {top}</translation>
    </message>
    <message>
        <source>{value} of {top}: {words}</source>
        <translation>{value} von {top}: {words}</translation>
    </message>
    <message>
        <source>agreed by {names}</source>
        <translation>vereinbart von {names}</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>Später geschrieben</translation>
    </message>
    <message>
        <source>Changed on {day}. Before that:</source>
        <translation>Geändert am {day}. Davor:</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>Search these evenings</source>
        <translation>In diesen Abenden suchen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>One evening found.</source>
        <translation>Ein Abend gefunden.</translation>
    </message>
    <message>
        <source>{count} evenings found.</source>
        <translation>{count} Abende gefunden.</translation>
    </message>
</context>
<context>
    <name>first-evening</name>
    <message>
        <source>Sit so that both of you see the screen. Phones out of reach.</source>
        <translation>Setzt euch so, dass ihr beide den Bildschirm seht. Telefone außer Reichweite.</translation>
    </message>
    <message>
        <source>It asks, and you take turns. Pass on anything; nobody notes it.</source>
        <translation>Es fragt, und ihr wechselt euch ab. Lasst aus, was ihr wollt; niemand hält es fest.</translation>
    </message>
    <message>
        <source>At the end you decide together what stays.</source>
        <translation>Am Ende entscheidet ihr gemeinsam, was bleibt.</translation>
    </message>
</context>
<context>
    <name>getting-help</name>
    <message>
        <source>When to get help</source>
        <translation>Wann ihr euch Hilfe holt</translation>
    </message>
    <message>
        <source>Exercises are for two people who are safe with each other. Some things ask for a third. Asking early is no defeat; it is a way of taking care.</source>
        <translation>Die Übungen sind für zwei, die voreinander sicher sind. Manches braucht einen dritten Menschen. Früh zu fragen ist keine Niederlage; es ist eine Art, achtzugeben.</translation>
    </message>
    <message>
        <source>There are no telephone numbers here, because they change with the place and the year. Nothing records that you read this page.</source>
        <translation>Hier stehen keine Telefonnummern, denn sie ändern sich mit dem Ort und dem Jahr. Dass du diese Seite liest, wird nirgends festgehalten.</translation>
    </message>
    <message>
        <source>Now, tonight</source>
        <translation>Jetzt, heute noch</translation>
    </message>
    <message>
        <source>Somebody is hurt, or may soon be. A child is in danger. Somebody thinks of ending their life and knows how. This does not wait for tomorrow: call the emergency number of the country you are in.</source>
        <translation>Jemand ist verletzt oder könnte es bald sein. Ein Kind ist in Gefahr. Jemand denkt daran, sich das Leben zu nehmen, und weiß, wie. Das wartet nicht bis morgen: Ruft den Notruf des Landes, in dem ihr seid.</translation>
    </message>
    <message>
        <source>Stay close if that is safe for you. Put out of reach what could hurt. You may ask someone straight out whether they think of dying. Asking does not plant the idea.</source>
        <translation>Bleib in der Nähe, wenn das für dich sicher ist. Schaff weg, was verletzen könnte. Du darfst offen fragen, ob jemand an den Tod denkt. Die Frage pflanzt den Gedanken nicht ein.</translation>
    </message>
    <message>
        <source>When one of you is afraid</source>
        <translation>Wenn eine Seite Angst hat</translation>
    </message>
    <message>
        <source>Soon, with somebody trained</source>
        <translation>Bald, mit jemandem vom Fach</translation>
    </message>
    <message>
        <source>Who that could be</source>
        <translation>Wer das sein könnte</translation>
    </message>
    <message>
        <source>How to find one, and what to ask</source>
        <translation>Wie ihr jemanden findet und was ihr fragt</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>You weigh each word, because you fear what may follow. You get pushed, hit, threatened or followed. Money, friends or your phone are kept from you. In bed, a no does not count. Then leave exercises for two alone. Seeing a counsellor as a couple can wait as well.</source>
        <translation>Du wägst jedes Wort, aus Angst vor dem, was folgen kann. Du wirst gestoßen, geschlagen, bedroht oder verfolgt. Geld, Freunde oder dein Telefon werden dir vorenthalten. Im Bett zählt ein Nein nicht. Dann lass Übungen zu zweit sein. Auch eine Paarberatung kann warten.</translation>
    </message>
    <message>
        <source>Services for people harmed at home listen to anyone, whatever their gender. You need not be sure that it counts, and you need not leave. Use a phone or computer that your partner cannot see.</source>
        <translation>Hilfsstellen bei Gewalt zu Hause hören allen zu, gleich welchen Geschlechts. Du brauchst nicht sicher zu sein, ob es zählt, und du brauchst nicht auszuziehen. Nimm ein Telefon oder einen Computer, den dein Gegenüber nicht sieht.</translation>
    </message>
    <message>
        <source>And if it is you who frightens, watches or hurts: there is help to stop. Say it there first, alone, and not in an exercise.</source>
        <translation>Und wenn du es bist, vor dem jemand Angst hat: Auch fürs Aufhören gibt es Hilfe. Sag es zuerst dort, allein, und nicht in einer Übung.</translation>
    </message>
    <message>
        <source>The same quarrel comes back, and each time you end up further apart. Or there is more silence than talk, and nobody knows the way out.</source>
        <translation>Derselbe Streit kommt wieder, und jedes Mal seid ihr danach weiter auseinander. Oder es wird mehr geschwiegen als geredet, und niemand weiß hinaus.</translation>
    </message>
    <message>
        <source>One of you has been low or afraid for more than two weeks. Sleep, food or work suffer. Drink, drugs, gambling or a screen take up the room. Somebody hears voices, or loses hold of what is real.</source>
        <translation>Jemand von euch ist seit mehr als zwei Wochen niedergeschlagen oder voller Angst. Schlaf, Essen oder Arbeit leiden. Alkohol, Drogen, Glücksspiel oder ein Bildschirm nehmen den ganzen Raum ein. Jemand hört Stimmen oder verliert den Halt im Wirklichen.</translation>
    </message>
    <message>
        <source>A secret came to light. A child was born, or was lost. Someone is ill, or has died. Touch has become a duty, or a wound. One of you thinks of parting.</source>
        <translation>Ein Geheimnis kam ans Licht. Ein Kind kam, oder ihr habt eines verloren. Jemand ist krank oder gestorben. Berührung ist Pflicht geworden, oder sie tut weh. Jemand denkt an Trennung.</translation>
    </message>
    <message>
        <source>A doctor is a good first door, for body and soul alike. There are counsellors for couples, for addiction, for debt, for grief. Many work by video, if you live apart. In many countries there are helplines that ask for no name.</source>
        <translation>Eine Arztpraxis ist eine gute erste Tür, für Leib und Seele. Es gibt Beratung für Paare, bei Sucht, bei Schulden, bei Trauer. Vieles geht per Video, wenn ihr getrennt wohnt. In vielen Ländern gibt es Sorgentelefone, die keinen Namen wissen wollen.</translation>
    </message>
    <message>
        <source>An elder or somebody of your faith can help too, if they take no side. In all of these it is fine to go alone first.</source>
        <translation>Auch ein älterer Mensch oder jemand aus eurem Glauben kann helfen, ohne Partei zu ergreifen. Überall darf man auch erst einmal allein hingehen.</translation>
    </message>
    <message>
        <source>Ask a doctor, a midwife or a pharmacy where they would send their own family. Look a number up on the day you need it: old lists mislead.</source>
        <translation>Fragt in der Arztpraxis, bei der Hebamme oder in der Apotheke: Wohin würden Sie Ihre Familie schicken? Sucht eine Nummer an dem Tag, an dem ihr sie braucht: Alte Listen führen in die Irre.</translation>
    </message>
    <message>
        <source>A few questions for the first call. Are you trained to work with couples? Do you also see each of us alone? What do you do when one is afraid? What does it cost, and is there a lower fee?</source>
        <translation>Ein paar Fragen für den ersten Anruf. Haben Sie gelernt, mit Paaren zu arbeiten? Sprechen Sie auch mit jeder Seite allein? Was tun Sie, wenn eine Seite Angst hat? Was kostet es, und geht es auch günstiger?</translation>
    </message>
    <message>
        <source>One sentence is enough to begin: “We have been stuck for some months, and we would like somebody with us.” If it does not feel right after three times, look for somebody else.</source>
        <translation>Ein Satz genügt zum Anfangen: „Wir stecken seit ein paar Monaten fest und hätten gern jemanden dabei.“ Passt es nach drei Malen nicht, dann sucht euch jemand anderen.</translation>
    </message>
    <message>
        <source>Leave the hard subject closed. Eat, sleep, go outside. Tell one person you trust. Small and friendly exercises can go on, if both of you like them.</source>
        <translation>Lasst das schwere Thema zu. Esst, schlaft, geht an die Luft. Sagt es einem Menschen, dem ihr traut. Kleine, freundliche Übungen dürfen weitergehen, wenn ihr beide sie mögt.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Cover the screen at once</source>
        <translation>Den Bildschirm sofort verdecken</translation>
    </message>
    <message>
        <source>Hold or go on with the timer, wherever you are</source>
        <translation>Die Uhr anhalten oder weiterlaufen lassen, überall</translation>
    </message>
    <message>
        <source>What is asked larger, for the sofa, or as before</source>
        <translation>Die Fragen größer, fürs Sofa, oder wie vorher</translation>
    </message>
    <message>
        <source>These keys, on any page</source>
        <translation>Diese Tasten, auf jeder Seite</translation>
    </message>
    <message>
        <source>{keys}, or Esc three times</source>
        <translation>{keys} oder dreimal Esc</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>To the next thing on the page, or the one before</source>
        <translation>Zum Nächsten auf der Seite oder zum Vorigen</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>Press what the ring is around</source>
        <translation>Drücken, was der Rahmen umgibt</translation>
    </message>
    <message>
        <source>Go on, from within a text</source>
        <translation>Weiter, mitten aus einem Text</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>From the page to the rail, and back</source>
        <translation>Von der Seite zur Leiste und zurück</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Hold or go on with the timer, when nothing else has the ring</source>
        <translation>Die Uhr anhalten oder weiterlaufen lassen, wenn nichts anderes den Rahmen hat</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Noch eine Minute</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Along a scale or a choice; Delete empties it</source>
        <translation>Eine Skala oder Auswahl entlang; Entf leert sie</translation>
    </message>
    <message>
        <source>Search, where there is a search field</source>
        <translation>Suchen, wo es ein Suchfeld gibt</translation>
    </message>
    <message>
        <source>Print, where there is something to print</source>
        <translation>Drucken, wo es etwas zu drucken gibt</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo, in a text</source>
        <translation>Rückgängig, in einem Text</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Every key that can be chosen anew, by its usual name. Keys that move, press, write or cover whatever is chosen; nothing else may take them.</extracomment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A kept moment</source>
        <translation>Ein behaltener Moment</translation>
    </message>
    <message>
        <source>On this day, a year ago</source>
        <translation>An diesem Tag vor einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>On this day, %n years ago</source>
        <translation>
            <numerusform>An diesem Tag vor %n Jahr</numerusform>
            <numerusform>An diesem Tag vor %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>An evening</source>
        <translation>Ein Abend</translation>
    </message>
    <message>
        <source>{title}, a note</source>
        <translation>{title}, eine Notiz</translation>
    </message>
    <message>
        <source>{title}, the question</source>
        <translation>{title}, die Frage</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>up to 10 min</source>
        <translation>bis 10 Min.</translation>
    </message>
    <message>
        <source>up to 25 min</source>
        <translation>bis 25 Min.</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>This exercise is in {language}.</source>
        <translation>Diese Übung ist auf {language}.</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>some depth</source>
        <translation>etwas tiefer</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Gemeinsamer Boden</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>Regard</source>
        <translation>Wertschätzung</translation>
    </message>
    <message>
        <source>Calm conflict</source>
        <translation>Ruhig streiten</translation>
    </message>
    <message>
        <source>are tired</source>
        <translation>sind wir müde</translation>
    </message>
    <message>
        <source>have good news</source>
        <translation>haben wir gute Nachrichten</translation>
    </message>
    <message>
        <source>feel uneven</source>
        <translation>fühlt es sich ungleich an</translation>
    </message>
    <message>
        <source>are stuck</source>
        <translation>kommen wir nicht weiter</translation>
    </message>
    <message>
        <source>want to go deeper</source>
        <translation>wollen wir tiefer gehen</translation>
    </message>
    <message>
        <source>feel distant</source>
        <translation>sind wir uns fern</translation>
    </message>
    <message>
        <source>are upset</source>
        <translation>sind wir aufgewühlt</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>Lieblinge</translation>
    </message>
    <message>
        <source>for one alone</source>
        <translation>für eine Person allein</translation>
    </message>
    <message>
        <source>done lately</source>
        <translation>zuletzt gemacht</translation>
    </message>
    <message>
        <source>not for a while</source>
        <translation>länger nicht gemacht</translation>
    </message>
    <message>
        <source>new to you</source>
        <translation>neu für euch</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>About {minutes} minutes</source>
        <translation>Etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>Decide who is who. Names only if you like.</source>
        <translation>Legt fest, wer wer ist. Namen nur, wenn ihr mögt.</translation>
    </message>
    <message>
        <source>one of you</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>die andere</translation>
    </message>
    <message>
        <source>both of you</source>
        <translation>ihr beide</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} Min. {seconds} Sek.</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>je {time}</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>für sich allein</translation>
    </message>
    <message>
        <source>each alone, {time}</source>
        <translation>für sich allein, {time}</translation>
    </message>
    <message>
        <source>{time}, quietly</source>
        <translation>{time}, still</translation>
    </message>
    <message>
        <source>{rounds} breaths: in {first}, hold {hold}, out {out}</source>
        <translation>{rounds} Atemzüge: {first} ein, {hold} halten, {out} aus</translation>
    </message>
    <message>
        <source>{rounds} breaths: in {first}, out {out}</source>
        <translation>{rounds} Atemzüge: {first} ein, {out} aus</translation>
    </message>
    <message>
        <source>after {days} days</source>
        <translation>nach {days} Tagen</translation>
    </message>
    <message>
        <source>lay your two pages side by side</source>
        <translation>legt eure zwei Seiten nebeneinander</translation>
    </message>
    <message>
        <source>on your own page</source>
        <translation>auf der eigenen Seite</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>andersherum</translation>
    </message>
    <message>
        <source>you may stop here for today</source>
        <translation>ihr könnt hier für heute aufhören</translation>
    </message>
    <message>
        <source>each alone, in your head; nothing to write</source>
        <translation>für sich allein, im Kopf; nichts zu schreiben</translation>
    </message>
    <message>
        <source>{low} 1 – {top} {high}</source>
        <translation>{low} 1 – {top} {high}</translation>
    </message>
    <message>
        <source>This page is yours until you both choose to show your pages.</source>
        <translation>Diese Seite gehört dir, bis ihr beide eure Seiten zeigen wollt.</translation>
    </message>
    <message>
        <source>This page is yours alone. Take it with you.</source>
        <translation>Diese Seite gehört nur dir. Nimm sie mit.</translation>
    </message>
    <message>
        <source>Look at what is still open, one by one: kept, changed, or let go?</source>
        <translation>Schaut an, was noch offen ist, eins nach dem anderen: gehalten, geändert oder losgelassen?</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>bis zu {count}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Only if {clause}</source>
        <translation>Nur wenn {clause}</translation>
    </message>
    <message>
        <source>one of you would like it; no reason needed</source>
        <translation>jemand von euch es möchte; ein Grund ist nicht nötig</translation>
    </message>
    <message>
        <source>both of you would like it; a no needs no reason</source>
        <translation>ihr es beide möchtet; ein Nein braucht keinen Grund</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}, und {second}</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}, oder {second}</translation>
    </message>
    <message>
        <source>one of you chose {values} for {question}</source>
        <translation>jemand von euch bei {question} {values} gewählt hat</translation>
    </message>
    <message>
        <source>both of you chose {values} for {question}</source>
        <translation>ihr beide bei {question} {values} gewählt habt</translation>
    </message>
    <message>
        <source>you chose {values} for {question}</source>
        <translation>ihr bei {question} {values} gewählt habt</translation>
    </message>
    <message>
        <source>one of you chose {label} for {question}</source>
        <translation>jemand von euch bei {question} {label} gewählt hat</translation>
    </message>
    <message>
        <source>both of you chose {label} for {question}</source>
        <translation>ihr beide bei {question} {label} gewählt habt</translation>
    </message>
    <message>
        <source>you chose {label} for {question}</source>
        <translation>ihr bei {question} {label} gewählt habt</translation>
    </message>
    <message>
        <source>one of you chose something other than {label} for {question}</source>
        <translation>jemand von euch bei {question} etwas anderes als {label} gewählt hat</translation>
    </message>
    <message>
        <source>both of you chose something other than {label} for {question}</source>
        <translation>ihr beide bei {question} etwas anderes als {label} gewählt habt</translation>
    </message>
    <message>
        <source>you chose something other than {label} for {question}</source>
        <translation>ihr bei {question} etwas anderes als {label} gewählt habt</translation>
    </message>
    <message>
        <source>one of you wrote something for {question}</source>
        <translation>jemand von euch bei {question} etwas geschrieben hat</translation>
    </message>
    <message>
        <source>both of you wrote something for {question}</source>
        <translation>ihr beide bei {question} etwas geschrieben habt</translation>
    </message>
    <message>
        <source>you wrote something for {question}</source>
        <translation>ihr bei {question} etwas geschrieben habt</translation>
    </message>
    <message>
        <source>one of you left {question} open</source>
        <translation>jemand von euch {question} offen gelassen hat</translation>
    </message>
    <message>
        <source>both of you left {question} open</source>
        <translation>ihr beide {question} offen gelassen habt</translation>
    </message>
    <message>
        <source>you left {question} open</source>
        <translation>ihr {question} offen gelassen habt</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>You met. Nothing else was kept.</source>
        <translation>Ihr wart zusammen. Sonst ist nichts geblieben.</translation>
    </message>
    <message>
        <source>Our evenings</source>
        <translation>Unsere Abende</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>No evening was kept in this time.</source>
        <translation>Aus dieser Zeit ist kein Abend geblieben.</translation>
    </message>
    <message>
        <source>This booklet goes with one of you from beginning to end.</source>
        <translation>Dieses Heft begleitet eine Person von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>These lines are yours until you both choose to show them.</source>
        <translation>Diese Zeilen gehören dir, bis ihr beide sie zeigen wollt.</translation>
    </message>
    <message>
        <source>These lines are yours alone.</source>
        <translation>Diese Zeilen gehören nur dir.</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>Platz für mehr</translation>
    </message>
    <message>
        <source>Cards for a pocket</source>
        <translation>Karten für die Tasche</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>schneiden</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Das Wort</translation>
    </message>
    <message>
        <source>Whoever holds this card speaks.
The other says it back: “Did I get it?”
Pass it on when you are heard.</source>
        <translation>Wer diese Karte hält, hat das Wort.
Das Gegenüber sagt es zurück: „Habe ich dich verstanden?“
Wer gehört worden ist, gibt sie weiter.</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>I need a pause. I am coming back.
Cold water, slow breaths, a walk. Nobody follows.</source>
        <translation>Ich brauche eine Pause. Ich komme wieder.
Kaltes Wasser, langsam atmen, ein paar Schritte. Niemand geht hinterher.</translation>
    </message>
    <message>
        <source>Back at: ____________  (20 minutes or more)</source>
        <translation>Zurück um: ____________  (20 Minuten oder mehr)</translation>
    </message>
    <message>
        <source>Signals: I am open</source>
        <translation>Zeichen: Komm rein</translation>
    </message>
    <message>
        <source>You can tell by …</source>
        <translation>Du erkennst es an …</translation>
    </message>
    <message>
        <source>Signals: not now</source>
        <translation>Zeichen: Jetzt nicht</translation>
    </message>
    <message>
        <source>You can tell by … and later is good at …</source>
        <translation>Du erkennst es an … und später passt es um …</translation>
    </message>
    <message>
        <source>From our map</source>
        <translation>Von unserer Landkarte</translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>Eine Grenze</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir abgemacht haben</translation>
    </message>
    <message>
        <source>A small promise</source>
        <translation>Ein kleines Versprechen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>Look again on {day}</source>
        <translation>Wieder hinschauen: {day}</translation>
    </message>
    <message>
        <source>Look again on ______________</source>
        <translation>Wieder hinschauen am ______________</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>{title}, further</source>
        <translation>{title}, weiter</translation>
    </message>
    <message>
        <source>Would you like to try something with me?</source>
        <translation>Magst du etwas mit mir ausprobieren?</translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes, and you can stop any time.</source>
        <translation>Es dauert etwa {minutes} Minuten, und du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>There is a shorter form of about {minutes} minutes.</source>
        <translation>Es gibt eine kürzere Form mit etwa {minutes} Minuten.</translation>
    </message>
    <message>
        <source>You can stop any time.</source>
        <translation>Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What you can count on</source>
        <translation>Worauf du dich verlassen kannst</translation>
    </message>
    <message>
        <source>You may leave any question open, and nobody asks why.
What you write alone stays yours until we both choose to show it.
There is nothing to win and nothing is counted.
Another day is a good answer, and so is no.</source>
        <translation>Du kannst jede Frage offen lassen, und niemand fragt, warum.
Was du allein schreibst, gehört dir, bis wir es beide zeigen wollen.
Es gibt nichts zu gewinnen, und nichts wird gezählt.
Ein anderer Tag ist eine gute Antwort, und ein Nein auch.</translation>
    </message>
    <message>
        <source>My answer, if you like</source>
        <translation>Meine Antwort, wenn du magst</translation>
    </message>
    <message>
        <source>Yes, gladly</source>
        <translation>Ja, gern</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>Something else instead</source>
        <translation>Lieber etwas anderes</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>A good day and hour:</source>
        <translation>Ein guter Tag, eine gute Zeit:</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Only the words that could not be saved just now, and the date. They are for whoever wrote them.</source>
        <translation>Nur die Worte, die sich gerade nicht sichern ließen, und das Datum. Sie gehören der Person, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Two booklets</source>
        <translation>Zwei Hefte</translation>
    </message>
    <message>
        <source>Pocket cards</source>
        <translation>Taschenkarten</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Dieser Abend</translation>
    </message>
    <message>
        <source>Several evenings</source>
        <translation>Mehrere Abende</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>drei Monate</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Print on both sides, turned over along the short edge, then fold in half. The last page has cards to cut out.</source>
        <translation>Beidseitig drucken, über die kurze Kante gewendet, dann in der Mitte falten. Auf der letzten Seite sind Karten zum Ausschneiden.</translation>
    </message>
    <message>
        <source>Frames stand where you can type in the saved file.</source>
        <translation>Rahmen zeigen, wo ihr in der gespeicherten Datei tippen könnt.</translation>
    </message>
    <message>
        <source>Some pages belong to one of you alone, so print on one side.</source>
        <translation>Einige Seiten gehören nur einer Person, druckt also einseitig.</translation>
    </message>
    <message>
        <source>What you agreed and what stands on your map, as far as it still holds.</source>
        <translation>Was ihr abgemacht habt und was auf eurer Landkarte steht, soweit es noch gilt.</translation>
    </message>
    <message>
        <source>Empty cards to fill in by hand, the size of a bank card. No names on them.</source>
        <translation>Leere Karten zum Ausfüllen von Hand, so groß wie eine Bankkarte. Ohne Namen.</translation>
    </message>
    <message>
        <source>An empty sheet: every question, and room to write. No names on it.</source>
        <translation>Ein leeres Blatt: jede Frage und Platz zum Schreiben. Ohne Namen.</translation>
    </message>
    <message>
        <source>A booklet for each of you, with what each reads, says and writes. No names on them.</source>
        <translation>Je ein Heft, mit dem, was ihr lest, sagt und schreibt. Ohne Namen.</translation>
    </message>
    <message>
        <source>One page to hand over. It asks, and it says that no is fine.</source>
        <translation>Eine Seite zum Überreichen. Sie fragt, und sie sagt, dass ein Nein in Ordnung ist.</translation>
    </message>
    <message>
        <source>What you both opened that evening, and its date.</source>
        <translation>Was ihr beide an diesem Abend geöffnet habt, und das Datum.</translation>
    </message>
    <message>
        <source>Each evening of this time as you both opened it, oldest first.</source>
        <translation>Jeder Abend dieser Zeit, wie ihr beide ihn geöffnet habt, der älteste zuerst.</translation>
    </message>
    <message>
        <source>Your names are on it.</source>
        <translation>Eure Namen stehen darauf.</translation>
    </message>
    <message>
        <source>Marks stand where your names would be.</source>
        <translation>Wo eure Namen stünden, stehen Zeichen.</translation>
    </message>
    <message>
        <source>Only the words of {name} that could not be saved just now, and the date.</source>
        <translation>Nur die Worte von {name}, die sich gerade nicht sichern ließen, und das Datum.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Not for every relationship</source>
        <translation>Nicht für jede Beziehung</translation>
    </message>
    <message>
        <source>These exercises ask you both to be honest. They help where honesty is safe. Perhaps you choose your words because you fear what comes after. Perhaps you are being hurt, threatened, watched or controlled. Then please leave these exercises out. You did not cause this, and no exercise can mend it.</source>
        <translation>Diese Übungen bitten euch beide um Ehrlichkeit. Sie helfen, wo Ehrlichkeit sicher ist. Vielleicht wählst du deine Worte, weil du Angst hast vor dem, was danach kommt. Vielleicht wirst du verletzt, bedroht, überwacht oder kontrolliert. Dann lass diese Übungen bitte weg. Du hast das nicht verursacht, und keine Übung kann es heilen.</translation>
    </message>
    <message>
        <source>Talk to someone you trust, or to a service for people harmed at home. Use a phone or computer that your partner cannot see. If anyone is in danger now, call your local emergency number.</source>
        <translation>Sprich mit einem Menschen, dem du vertraust, oder mit einer Hilfestelle für Menschen, denen zu Hause Gewalt geschieht. Nutz dafür ein Telefon oder einen Computer, den in deiner Beziehung sonst niemand sieht. Ist gerade jemand in Gefahr, ruf die Notrufnummer an deinem Ort.</translation>
    </message>
    <message>
        <source>Better with a professional first</source>
        <translation>Zuerst besser mit fachlicher Hilfe</translation>
    </message>
    <message>
        <source>A recent affair; thoughts of ending your life; alcohol, drugs or gambling that has taken over; pressure about sex; hearing voices, or losing touch with what is real; a child being hurt; a separation, or a case in court.</source>
        <translation>Eine frische Affäre; Gedanken, das eigene Leben zu beenden; Alkohol, Drogen oder Glücksspiel, die das Leben bestimmen; Druck beim Sex; Stimmen hören oder den Halt in der Wirklichkeit verlieren; ein Kind, dem Gewalt geschieht; eine Trennung oder ein Gerichtsverfahren.</translation>
    </message>
    <message>
        <source>Whenever you are here</source>
        <translation>Wann immer ihr hier seid</translation>
    </message>
    <message>
        <source>Either of you can pass, pause or stop at any moment. Nothing records who did, or why. F9 covers the screen at once; so does Esc, three times. It hides this window, not files, prints or somebody watching the computer.</source>
        <translation>Ihr könnt beide jederzeit auslassen, Pause machen oder aufhören. Nirgends steht, wer es war oder warum. F9 verdeckt den Bildschirm sofort, dreimal Esc ebenso. Das verbirgt dieses Fenster; es verbirgt keine Dateien und Ausdrucke und hilft nicht gegen jemanden, der den Computer überwacht.</translation>
    </message>
</context>
<context>
    <name>season</name>
    <message>
        <source>Winter {year}</source>
        <translation>Winter {year}</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation>Frühling {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation>Sommer {year}</translation>
    </message>
    <message>
        <source>Autumn {year}</source>
        <translation>Herbst {year}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Your words are still here.</source>
        <translation>Eure Worte sind noch da.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was written, and your book is as it was.</source>
        <translation>Es wurde nichts geschrieben, und euer Buch ist, wie es war.</translation>
    </message>
    <message>
        <source>Your book is as it was.</source>
        <translation>Euer Buch ist, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Good evening, {a} and {b}</source>
        <translation>Guten Abend, {a} und {b}</translation>
    </message>
    <message>
        <source>about one minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>Rest until tomorrow</source>
        <translation>Bis morgen ruhen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Rest for %n days</source>
        <translation>
            <numerusform>%n Tag ruhen lassen</numerusform>
            <numerusform>%n Tage ruhen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>one week</source>
        <translation>eine Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>one month</source>
        <translation>ein Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Take what you need.</source>
        <translation>Nehmt euch, was ihr braucht.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>about half a minute left</source>
        <translation>noch etwa eine halbe Minute</translation>
    </message>
    <message>
        <source>about one minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>Good morning, {a} and {b}</source>
        <translation>Guten Morgen, {a} und {b}</translation>
    </message>
    <message>
        <source>Good afternoon, {a} and {b}</source>
        <translation>Guten Tag, {a} und {b}</translation>
    </message>
    <message>
        <source>Something got in the way.</source>
        <translation>Etwas kam dazwischen.</translation>
    </message>
    <message>
        <source>What you wrote so far is kept.</source>
        <translation>Was ihr bisher geschrieben habt, ist gesichert.</translation>
    </message>
    <message>
        <source>Trying once more could help.</source>
        <translation>Ein neuer Versuch könnte helfen.</translation>
    </message>
    <message>
        <source>The disk is full, so your book cannot be opened.</source>
        <translation>Der Datenträger ist voll, darum lässt sich euer Buch nicht öffnen.</translation>
    </message>
    <message>
        <source>Make some room and try again.</source>
        <translation>Schafft etwas Platz und versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Let this account write there, or start Twofold with another folder.</source>
        <translation>Erlaubt diesem Benutzerkonto, dort zu schreiben, oder startet Twofold mit einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk did not answer, so your book cannot be opened.</source>
        <translation>Der Datenträger hat nicht geantwortet, darum lässt sich euer Buch nicht öffnen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versucht es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so the latest words are not saved yet.</source>
        <translation>Der Datenträger ist voll, darum sind die letzten Worte noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Make some room and try again, or save to another folder.</source>
        <translation>Schafft etwas Platz und versucht es noch einmal, oder sichert in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>This folder cannot be written to, so the latest words are not saved yet.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben, darum sind die letzten Worte noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Try again, or save to another folder.</source>
        <translation>Versucht es noch einmal, oder sichert in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk did not answer, so the latest words are not saved yet.</source>
        <translation>Der Datenträger hat nicht geantwortet, darum sind die letzten Worte noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Your book was last opened with a newer Twofold.</source>
        <translation>Euer Buch wurde zuletzt mit einem neueren Twofold geöffnet.</translation>
    </message>
    <message>
        <source>Open it with that one, or install the newer version here.</source>
        <translation>Öffnet es damit, oder installiert die neuere Version hier.</translation>
    </message>
    <message>
        <source>Your book cannot be read as it is.</source>
        <translation>Euer Buch lässt sich so nicht lesen.</translation>
    </message>
    <message>
        <source>Your book is already open, in another window or under another account.</source>
        <translation>Euer Buch ist schon offen, in einem anderen Fenster oder unter einem anderen Benutzerkonto.</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>Macht dort weiter, oder schließt es zuerst dort.</translation>
    </message>
    <message>
        <source>Connect the drive it is on and try again. The older book is still here as well.</source>
        <translation>Schließt das Laufwerk an, auf dem es liegt, und versucht es noch einmal. Das ältere Buch ist auch noch hier.</translation>
    </message>
    <message>
        <source>The file in the place of your book is not one of ours.</source>
        <translation>Die Datei an der Stelle eures Buchs ist keine von Twofold.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or start Twofold with another folder.</source>
        <translation>Legt sie woandershin, oder startet Twofold mit einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The key that opens your book is not beside it.</source>
        <translation>Der Schlüssel, der euer Buch öffnet, liegt nicht daneben.</translation>
    </message>
    <message>
        <source>Put the file vault.keys back into the same folder, and start again.</source>
        <translation>Legt die Datei vault.keys wieder in denselben Ordner, und startet neu.</translation>
    </message>
    <message>
        <source>This computer lacks the part that opens encrypted books.</source>
        <translation>Diesem Computer fehlt der Teil, der verschlüsselte Bücher öffnet.</translation>
    </message>
    <message>
        <source>Installing Twofold again brings it back.</source>
        <translation>Wenn ihr Twofold neu installiert, ist er wieder da.</translation>
    </message>
    <message>
        <source>This exercise has a mistake in its file, so it cannot begin.</source>
        <translation>In der Datei dieser Übung steckt ein Versehen, darum kann sie nicht anfangen.</translation>
    </message>
    <message>
        <source>The overview names the line to mend.</source>
        <translation>Die Übersicht nennt die Zeile.</translation>
    </message>
    <message>
        <source>This exercise is no longer in the library.</source>
        <translation>Diese Übung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>What you wrote in it is kept in the journal.</source>
        <translation>Was ihr darin geschrieben habt, liegt im Tagebuch.</translation>
    </message>
    <message>
        <source>This exercise asks for something that a later version brings.</source>
        <translation>Diese Übung braucht etwas, das eine spätere Version mitbringt.</translation>
    </message>
    <message>
        <source>It can be printed and done on paper.</source>
        <translation>Ihr könnt sie drucken und auf Papier machen.</translation>
    </message>
    <message>
        <source>There is a book in that folder already.</source>
        <translation>In diesem Ordner liegt schon ein Buch.</translation>
    </message>
    <message>
        <source>It was not touched, and neither was yours.</source>
        <translation>Es blieb unberührt, und eures auch.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählt einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A line that was kept from view cannot be read any more.</source>
        <translation>Eine Zeile, die verborgen war, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>That folder is not there any more.</source>
        <translation>Diesen Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählt einen anderen.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Es blieb unberührt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählt einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählt einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>Schafft etwas Platz, oder wählt einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>Der Datenträger hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Versucht es noch einmal, oder wählt einen anderen Ort.</translation>
    </message>
    <message>
        <source>Name the folder it lies in with --data-dir.</source>
        <translation>Nennt den Ordner, in dem es liegt, mit --data-dir.</translation>
    </message>
    <message>
        <source>This file does not hold evenings as Twofold writes them.</source>
        <translation>Diese Datei enthält keine Abende, wie Twofold sie schreibt.</translation>
    </message>
    <message>
        <source>This file was written by a newer Twofold.</source>
        <translation>Diese Datei wurde von einem neueren Twofold geschrieben.</translation>
    </message>
    <message>
        <source>Take it in with that one, or install the newer version here.</source>
        <translation>Lest sie damit ein, oder installiert die neuere Version hier.</translation>
    </message>
    <message>
        <source>This book has evenings of its own. Only an empty book takes others in.</source>
        <translation>Dieses Buch hat eigene Abende; einlesen kann nur ein leeres.</translation>
    </message>
    <message>
        <source>Choose a new folder with --data-dir.</source>
        <translation>Wählt mit --data-dir einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>Week {number} of {count}</source>
        <translation>Woche {number} von {count}</translation>
    </message>
    <message>
        <source>Month {number} of {count}</source>
        <translation>Monat {number} von {count}</translation>
    </message>
    <message>
        <source>{value} of {top}</source>
        <translation>{value} von {top}</translation>
    </message>
    <message>
        <source>agreed by {names}</source>
        <translation>vereinbart von {names}</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>im {month}</translation>
    </message>
    <message>
        <source>A copy from before can be put in its place.</source>
        <translation>Eine Kopie von früher lässt sich an seine Stelle legen.</translation>
    </message>
    <message>
        <source>about {count}½ minutes left</source>
        <translation>noch etwa {count}½ Minuten</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>{count} weeks ago</source>
        <translation>vor {count} Wochen</translation>
    </message>
    <message>
        <source>Your book lies in another folder, which is not there just now: {path}</source>
        <translation>Euer Buch liegt in einem anderen Ordner, der gerade nicht da ist: {path}</translation>
    </message>
    <message>
        <source>There is something of that name already: {path}</source>
        <translation>Etwas mit diesem Namen gibt es schon: {path}</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>Diesen Ordner gibt es nicht: {path}</translation>
    </message>
    <message>
        <source>This place cannot be written to: {path}</source>
        <translation>Hierhin lässt sich nicht schreiben: {path}</translation>
    </message>
    <message>
        <source>There is no book in this folder: {path}</source>
        <translation>In diesem Ordner liegt kein Buch: {path}</translation>
    </message>
    <message>
        <source>There is no such file: {path}</source>
        <translation>Diese Datei gibt es nicht: {path}</translation>
    </message>
    <message>
        <source>A copy from before can be put in its place: {path}</source>
        <translation>Eine Kopie von früher lässt sich an seine Stelle legen: {path}</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
</context>
</TS>
