<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerView</name>
    <message>
        <source>both of you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookTroublePage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Twofold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the older book here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreathePage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rounds} rounds, in your own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Line {line}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be walked yet. Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Cannot be walked yet. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateCell</name>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>A folder with room for your book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book is now in {folder}. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EveningList</name>
    <message>
        <source>Evenings, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EveningPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You met. Nothing else was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines of this evening wait until you are both ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines will be erased, unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, the other way round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Before you keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. Change what you like, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written tonight. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for another day. It can still be opened together, with both yeses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only that we met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you both. Breathe out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramedPage</name>
    <message>
        <source>Back</source>
        <extracomment>Pixels at 100 % between the words and what is below them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingOut</name>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, rest your eyes: three slow breaths.
Nothing from before is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am {name}, start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to your evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your words are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer, in one encrypted file. There is no passphrase yet: the key lies beside the file. So whoever can use this account could open it. Settings shows the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers the screen at once (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused {day}, at step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left. Everything you wrote is as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote in it this time will be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase and let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good place to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first evening will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you both choose to keep can be read again, and printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight we…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time we have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} shown of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits all of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show without the search word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show without “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>{lead}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Twofold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultiField</name>
    <message>
        <source>That makes {most}. Let one go to choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>What you each wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been seen stays seen. Nothing of it is kept or shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look in its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to mend before it can begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column} · {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one can stir things up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pass, pause or stop at any point; nothing records who did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short form, {count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it gets heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past times ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote in it this time will be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Paused. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For now: cold water on your hands, ten slow breaths,
a walk round the block, something warm to drink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You come back when it suits you both. Nothing records who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at {time}, in {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, {name} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, {name} is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerPresenter</name>
    <message>
        <source>kept at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your words are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier evenings keep the name of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer only tells the time. Nothing moves on when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one encrypted file on this computer, and nowhere else. There is no passphrase yet: the key lies beside the file, so whoever can use this account could open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times as long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivatePage</name>
    <message>
        <source>Only {name} looks now</source>
        <extracomment>Dots are shown instead of letters from now on, or letters again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you. It is not written down: it stays in memory until this evening ends, and is not there after Twofold is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to find tonight’s pace. Nobody is shown this, and it is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twofold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyButton</name>
    <message>
        <source>Ready. Take it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ready. Press to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: I am ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Open together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of you chose on your own page what to share. It opens when you are both ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either of you can take it back until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kept for another day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Choose the same number again to leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {top}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceField</name>
    <message>
        <source>{sentence} Blank {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingLine</name>
    <message>
        <source>{question} This line: {sharing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared when we both reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for me, until this evening ends or Twofold is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>{name} agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>{name} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this open and goes on. Nothing records it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here for tonight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, row {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message>
        <source>Pause the time</source>
        <extracomment>Text size in percent from which the time has lines of its own, at the end of the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens at the end. Take what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost meanwhile. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Let go. Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. You find it in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twofold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names, as you say them at home. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCell</name>
    <message>
        <source>both of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetPreview</name>
    <message>
        <source>Large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever stands beside it can read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty sheet: every question, and room to write. No names on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages belong to one of you alone, so print on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the words of the page that could not be saved just now, for whoever wrote them, and the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you both opened that evening, and its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your names are on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks stand where your names would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. A PDF can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so there is no PDF yet. Make some room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Trying again could help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Another</name>
    <message>
        <source>Kept for another day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>F9, or Esc three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the screen at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next thing on the page, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press what the ring is around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, from within a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the page to the rail, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold or go on with the timer, when nothing else has the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, wherever you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along a scale or a choice; Delete empties it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, where there is a search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, where there is something to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 25 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have good news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feel uneven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>want to go deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feel distant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are upset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide who is who. Names only if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each alone, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rounds} breaths: in {first}, hold {hold}, out {out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rounds} breaths: in {first}, out {out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lay your two pages side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may stop here for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each alone, in your head; nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} 1 – {top} {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is yours until you both choose to show your pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is yours alone. Take it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is still open, one by one: kept, changed, or let go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of you would like it; no reason needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of you chose {values} for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you chose {values} for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose {values} for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of you chose {label} for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you chose {label} for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose {label} for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of you chose something other than {label} for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you chose something other than {label} for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose something other than {label} for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of you wrote something for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you wrote something for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you wrote something for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of you left {question} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you left {question} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you left {question} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You met. Nothing else was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evening was kept in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booklet goes with one of you from beginning to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines are yours until you both choose to show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines are yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards for a pocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this card speaks.
The other says it back: “Did I get it?”
Pass it on when you are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a pause. I am coming back.
Cold water, slow breaths, a walk. Nobody follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at: ____________  (20 minutes or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals: I am open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can tell by …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals: not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can tell by … and later is good at …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From our map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on ______________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to try something with me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes, and you can stop any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a shorter form of about {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can count on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave any question open, and nobody asks why.
What you write alone stays yours until we both choose to show it.
There is nothing to win and nothing is counted.
Another day is a good answer, and so is no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answer, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, gladly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good day and hour:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Not for every relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These exercises ask you both to be honest. They help where honesty is safe. Perhaps you choose your words because you fear what comes after. Perhaps you are being hurt, threatened, watched or controlled. Then please leave these exercises out. You did not cause this, and no exercise can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone you trust, or to a service for people harmed at home. Use a phone or computer that your partner cannot see. If anyone is in danger now, call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better with a professional first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recent affair; thoughts of ending your life; alcohol, drugs or gambling that has taken over; pressure about sex; hearing voices, or losing touch with what is real; a child being hurt; a separation, or a case in court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either of you can pass, pause or stop at any moment. Nothing records who did, or why. F9 covers the screen at once; so does Esc, three times. It hides this window, not files, prints or somebody watching the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Your words are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good evening, {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about half a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about one minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something got in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying once more could help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the latest words are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room and try again, or save to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to, so the latest words are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or save to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer, so the latest words are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book was last opened with a newer Twofold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that one, or install the newer version here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book cannot be read as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book is already open, in another window or under another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive it is on and try again. The older book is still here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the place of your book is not one of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it elsewhere, or start Twofold with another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that opens your book is not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file vault.keys back into the same folder, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lacks the part that opens encrypted books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing Twofold again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise has a mistake in its file, so it cannot begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview names the line to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote in it is kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise asks for something that a later version brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be printed and done on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a book in that folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched, and neither was yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that was kept from view cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from before can be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count}½ minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book lies in another folder, which is not there just now: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from before can be put in its place: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
