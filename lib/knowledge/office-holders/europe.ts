// Office-holders of Europe, with Russia, Turkey and the Caucasus: one line a term of office, sorted by code, office and first day.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const EUROPE = `
DE | Agriculture Minister | Christian Schmidt | Schmidt | | he | 2014-02-17 | 2018-03-14 | 2018-03-14
DE | Agriculture Minister | Julia Klöckner | Klöckner! | Julia Kloeckner | she | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Agriculture Minister | Cem Özdemir | Özdemir | Cem Oezdemir | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Agriculture Minister | Alois Rainer | Rainer | | he | 2025-05-06 | | 2025-12
DE | Ambassador to Israel | Steffen Seibert | Seibert! | | he | 2022-08 | | 2025-12
DE | Ambassador to the United Nations | Christoph Heusgen | Heusgen! | | he | 2017-07 | 2021-06 | 2021-06
DE | Ambassador to the United Nations | Antje Leendertse | Leendertse! | | she | 2021-09 | 2025 | 2025
DE | Bundesbank President | Jens Weidmann | Weidmann! | | he | 2011-05-01 | 2021-12-31 | 2021-12-31
DE | Bundesbank President | Joachim Nagel | Nagel | | he | 2022-01-01 | | 2025-12
DE | Bundestag President | Norbert Lammert | Lammert! | | he | 2005-10-18 | 2017-10-24 | 2017-10-24
DE | Bundestag President | Wolfgang Schäuble | Schäuble! | Wolfgang Schaeuble | he | 2017-10-24 | 2021-10-26 | 2021-10-26
DE | Bundestag President | Bärbel Bas | Bas | Baerbel Bas | she | 2021-10-26 | 2025-03-25 | 2025-03-25
DE | Bundestag President | Julia Klöckner | Klöckner! | Julia Kloeckner | she | 2025-03-25 | | 2025-12
DE | Chancellor | Gerhard Schröder | Schröder! | Gerhard Schroeder | he | 1998-10-27 | 2005-11-22 | 2005-11-22
DE | Chancellor | Angela Merkel | Merkel! | | she | 2005-11-22 | 2021-12-08 | 2021-12-08
DE | Chancellor | Olaf Scholz | Scholz! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Chancellor | Friedrich Merz | Merz! | | he | 2025-05-06 | | 2025-12
DE | Defense Minister | Karl-Theodor zu Guttenberg | Guttenberg! | | he | 2009-10-28 | 2011-03-03 | 2011-03-03
DE | Defense Minister | Thomas de Maizière | de Maizière! | Thomas de Maiziere | he | 2011-03-03 | 2013-12-17 | 2013-12-17
DE | Defense Minister | Ursula von der Leyen | von der Leyen! | | she | 2013-12-17 | 2019-07-17 | 2019-07-17
DE | Defense Minister | Annegret Kramp-Karrenbauer | Kramp-Karrenbauer! | | she | 2019-07-17 | 2021-12-08 | 2021-12-08
DE | Defense Minister | Christine Lambrecht | Lambrecht! | | she | 2021-12-08 | 2023-01-19 | 2023-01-19
DE | Defense Minister | Boris Pistorius | Pistorius! | | he | 2023-01-19 | | 2025-12
DE | Development Minister | Gerd Müller | Müller | Gerd Mueller | he | 2013-12-17 | 2021-12-08 | 2021-12-08
DE | Development Minister | Svenja Schulze | Schulze | | she | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Development Minister | Reem Alabali Radovan | Alabali Radovan! | Reem Alabali-Radovan | she | 2025-05-06 | | 2025-12
DE | Economy Minister | Sigmar Gabriel | Gabriel | | he | 2013-12-17 | 2017-01-27 | 2017-01-27
DE | Economy Minister | Brigitte Zypries | Zypries! | | she | 2017-01-27 | 2018-03-14 | 2018-03-14
DE | Economy Minister | Peter Altmaier | Altmaier! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Economy Minister | Robert Habeck | Habeck! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Economy Minister | Katherina Reiche | Reiche! | | she | 2025-05-06 | | 2025-12
DE | Environment Minister | Barbara Hendricks | Hendricks | | she | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Environment Minister | Svenja Schulze | Schulze | | she | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Environment Minister | Steffi Lemke | Lemke | | she | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Environment Minister | Carsten Schneider | Schneider | | he | 2025-05-06 | | 2025-12
DE | Finance Minister | Wolfgang Schäuble | Schäuble! | Wolfgang Schaeuble | he | 2009-10-28 | 2017-10-24 | 2017-10-24
DE | Finance Minister | Olaf Scholz | Scholz! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Finance Minister | Christian Lindner | Lindner! | | he | 2021-12-08 | 2024-11-07 | 2024-11-07
DE | Finance Minister | Jörg Kukies | Kukies! | Joerg Kukies | he | 2024-11-07 | 2025-05-06 | 2025-05-06
DE | Finance Minister | Lars Klingbeil | Klingbeil! | | he | 2025-05-06 | | 2025-12
DE | Foreign Minister | Joschka Fischer | Fischer | | he | 1998-10-27 | 2005-11-22 | 2005-11-22
DE | Foreign Minister | Frank-Walter Steinmeier | Steinmeier! | | he | 2005-11-22 | 2009-10-28 | 2009-10-28
DE | Foreign Minister | Guido Westerwelle | Westerwelle! | | he | 2009-10-28 | 2013-12-17 | 2013-12-17
DE | Foreign Minister | Frank-Walter Steinmeier | Steinmeier! | | he | 2013-12-17 | 2017-01-27 | 2017-01-27
DE | Foreign Minister | Sigmar Gabriel | Gabriel | | he | 2017-01-27 | 2018-03-14 | 2018-03-14
DE | Foreign Minister | Heiko Maas | Maas! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Foreign Minister | Annalena Baerbock | Baerbock! | | she | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Foreign Minister | Johann Wadephul | Wadephul! | | he | 2025-05-06 | | 2025-12
DE | Government spokesman | Steffen Seibert | Seibert! | | he | 2010-08-11 | 2021-12-08 | 2021-12-08
DE | Government spokesman | Steffen Hebestreit | Hebestreit! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Government spokesman | Stefan Kornelius | Kornelius! | | he | 2025-05-06 | | 2025-12
DE | Head of the Chancellery | Peter Altmaier | Altmaier! | | he | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Head of the Chancellery | Helge Braun | Braun | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Head of the Chancellery | Wolfgang Schmidt | Schmidt | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Head of the Chancellery | Thorsten Frei | Frei | | he | 2025-05-06 | | 2025-12
DE | Health Minister | Hermann Gröhe | Gröhe! | | he | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Health Minister | Jens Spahn | Spahn! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Health Minister | Karl Lauterbach | Lauterbach! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Health Minister | Nina Warken | Warken! | | she | 2025-05-06 | | 2025-12
DE | Inspector General of the Bundeswehr | Volker Wieker | Wieker! | | he | 2010-01-21 | 2018-04-19 | 2018-04-19
DE | Inspector General of the Bundeswehr | Eberhard Zorn | Zorn! | | he | 2018-04-19 | 2023-03-17 | 2023-03-17
DE | Inspector General of the Bundeswehr | Carsten Breuer | Breuer! | | he | 2023-03-17 | | 2025-12
DE | Interior Minister | Wolfgang Schäuble | Schäuble! | Wolfgang Schaeuble | he | 2005-11-22 | 2009-10-28 | 2009-10-28
DE | Interior Minister | Thomas de Maizière | de Maizière! | Thomas de Maiziere | he | 2009-10-28 | 2011-03-03 | 2011-03-03
DE | Interior Minister | Hans-Peter Friedrich | Friedrich | | he | 2011-03-03 | 2013-12-17 | 2013-12-17
DE | Interior Minister | Thomas de Maizière | de Maizière! | Thomas de Maiziere | he | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Interior Minister | Horst Seehofer | Seehofer! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Interior Minister | Nancy Faeser | Faeser! | | she | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Interior Minister | Alexander Dobrindt | Dobrindt! | | he | 2025-05-06 | | 2025-12
DE | Justice Minister | Heiko Maas | Maas! | | he | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Justice Minister | Katarina Barley | Barley | | she | 2018-03-14 | 2019-06-27 | 2019-06-27
DE | Justice Minister | Christine Lambrecht | Lambrecht! | | she | 2019-06-27 | 2021-12-08 | 2021-12-08
DE | Justice Minister | Marco Buschmann | Buschmann! | | he | 2021-12-08 | 2024-11-07 | 2024-11-07
DE | Justice Minister | Stefanie Hubig | Hubig! | | she | 2025-05-06 | | 2025-12
DE | Labor Minister | Andrea Nahles | Nahles! | | she | 2013-12-17 | 2017-09-28 | 2017-09-28
DE | Labor Minister | Hubertus Heil | Heil | | he | 2018-03-14 | 2025-05-06 | 2025-05-06
DE | Labor Minister | Bärbel Bas | Bas | Baerbel Bas | she | 2025-05-06 | | 2025-12
DE | Premier of Bavaria | Horst Seehofer | Seehofer! | | he | 2008-10-27 | 2018-03-13 | 2018-03-13
DE | Premier of Bavaria | Markus Söder | Söder! | Markus Soeder | he | 2018-03-16 | | 2025-12
DE | Premier of North Rhine-Westphalia | Hannelore Kraft | Kraft | | she | 2010-07-14 | 2017-06-27 | 2017-06-27
DE | Premier of North Rhine-Westphalia | Armin Laschet | Laschet! | | he | 2017-06-27 | 2021-10-26 | 2021-10-26
DE | Premier of North Rhine-Westphalia | Hendrik Wüst | Wüst! | Hendrik Wuest | he | 2021-10-27 | | 2025-12
DE | President | Horst Köhler | Köhler | Horst Koehler | he | 2004-07-01 | 2010-05-31 | 2010-05-31
DE | President | Christian Wulff | Wulff! | | he | 2010-06-30 | 2012-02-17 | 2012-02-17
DE | President | Joachim Gauck | Gauck! | | he | 2012-03-18 | 2017-03-18 | 2017-03-18
DE | President | Frank-Walter Steinmeier | Steinmeier! | | he | 2017-03-19 | | 2025-12
DE | Transport Minister | Alexander Dobrindt | Dobrindt! | | he | 2013-12-17 | 2017-10-24 | 2017-10-24
DE | Transport Minister | Andreas Scheuer | Scheuer! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Transport Minister | Volker Wissing | Wissing! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Transport Minister | Patrick Schnieder | Schnieder! | | he | 2025-05-06 | | 2025-12
FR | Ambassador to the United Nations | Gérard Araud | Araud! | | he | 2009-09 | 2014-08 | 2014-08
FR | Ambassador to the United Nations | François Delattre | Delattre! | | he | 2014-09 | 2019-06 | 2019-06
FR | Ambassador to the United Nations | Nicolas de Rivière | de Rivière! | | he | 2019-07 | 2024-12 | 2024-12
FR | Ambassador to the United Nations | Jérôme Bonnafont | Bonnafont! | | he | 2025-03 | | 2025-12
FR | Armed Forces Minister | Sylvie Goulard | Goulard! | | she | 2017-05-17 | 2017-06-20 | 2017-06-20
FR | Armed Forces Minister | Florence Parly | Parly! | | she | 2017-06-21 | 2022-05-20 | 2022-05-20
FR | Armed Forces Minister | Sébastien Lecornu | Lecornu! | | he | 2022-05-20 | 2025-09-09 | 2025-09-09
FR | Armed Forces Minister | Catherine Vautrin | Vautrin! | | she | 2025-10-12 | | 2025-12
FR | Chief of the Defense Staff | Pierre de Villiers | de Villiers | | he | 2014-02-15 | 2017-07-19 | 2017-07-19
FR | Chief of the Defense Staff | François Lecointre | Lecointre! | | he | 2017-07-20 | 2021-07-21 | 2021-07-21
FR | Chief of the Defense Staff | Thierry Burkhard | Burkhard! | | he | 2021-07-22 | 2025-09-01 | 2025-09-01
FR | Chief of the Defense Staff | Fabien Mandon | Mandon! | | he | 2025-09-01 | | 2025-12
FR | Constitutional Council President | Jean-Louis Debré | Debré! | | he | 2007-03-05 | 2016-03-05 | 2016-03-05
FR | Constitutional Council President | Laurent Fabius | Fabius! | | he | 2016-03-08 | 2025-03-07 | 2025-03-07
FR | Constitutional Council President | Richard Ferrand | Ferrand! | | he | 2025-03-08 | | 2025-12
FR | Defense Minister | Jean-Yves Le Drian | Le Drian! | | he | 2012-05-16 | 2017-05-17 | 2017-05-17
FR | Economy Minister | Emmanuel Macron | Macron! | | he | 2014-08-26 | 2016-08-30 | 2016-08-30
FR | Education Minister | Najat Vallaud-Belkacem | Vallaud-Belkacem! | | she | 2014-08-26 | 2017-05-17 | 2017-05-17
FR | Education Minister | Jean-Michel Blanquer | Blanquer! | | he | 2017-05-17 | 2022-05-20 | 2022-05-20
FR | Education Minister | Gabriel Attal | Attal! | | he | 2023-07-20 | 2024-01-09 | 2024-01-09
FR | Education Minister | Élisabeth Borne | Borne! | | she | 2024-12-23 | 2025-10-12 | 2025-10-12
FR | European Affairs Minister | Nathalie Loiseau | Loiseau! | | she | 2017-06-21 | 2019-03-27 | 2019-03-27
FR | European Affairs Minister | Clément Beaune | Beaune! | | he | 2020-07-26 | 2022-07-04 | 2022-07-04
FR | European Affairs Minister | Benjamin Haddad | Haddad | | he | 2024-09-21 | | 2025-12
FR | Finance Minister | Christine Lagarde | Lagarde! | | she | 2007-06-18 | 2011-06-29 | 2011-06-29
FR | Finance Minister | Pierre Moscovici | Moscovici! | | he | 2012-05-16 | 2014-04-02 | 2014-04-02
FR | Finance Minister | Michel Sapin | Sapin! | | he | 2014-04-02 | 2017-05-17 | 2017-05-17
FR | Finance Minister | Bruno Le Maire | Le Maire! | | he | 2017-05-17 | 2024-09-21 | 2024-09-21
FR | Finance Minister | Antoine Armand | Armand | | he | 2024-09-21 | 2024-12-23 | 2024-12-23
FR | Finance Minister | Éric Lombard | Lombard | | he | 2024-12-23 | 2025-10-05 | 2025-10-05
FR | Finance Minister | Roland Lescure | Lescure! | | he | 2025-10-12 | | 2025-12
FR | Foreign Minister | Hubert Védrine | Védrine! | | he | 1997-06-04 | 2002-05-06 | 2002-05-06
FR | Foreign Minister | Bernard Kouchner | Kouchner! | | he | 2007-05-18 | 2010-11-14 | 2010-11-14
FR | Foreign Minister | Michèle Alliot-Marie | Alliot-Marie! | | she | 2010-11-14 | 2011-02-27 | 2011-02-27
FR | Foreign Minister | Alain Juppé | Juppé! | | he | 2011-02-27 | 2012-05-16 | 2012-05-16
FR | Foreign Minister | Laurent Fabius | Fabius! | | he | 2012-05-16 | 2016-02-11 | 2016-02-11
FR | Foreign Minister | Jean-Marc Ayrault | Ayrault! | | he | 2016-02-11 | 2017-05-17 | 2017-05-17
FR | Foreign Minister | Jean-Yves Le Drian | Le Drian! | | he | 2017-05-17 | 2022-05-20 | 2022-05-20
FR | Foreign Minister | Catherine Colonna | Colonna! | | she | 2022-05-20 | 2024-01-11 | 2024-01-11
FR | Foreign Minister | Stéphane Séjourné | Séjourné! | | he | 2024-01-11 | 2024-09-21 | 2024-09-21
FR | Foreign Minister | Jean-Noël Barrot | Barrot! | | he | 2024-09-21 | | 2025-12
FR | Governor of the Bank of France | Christian Noyer | Noyer! | | he | 2003-11-01 | 2015-10-31 | 2015-10-31
FR | Governor of the Bank of France | François Villeroy de Galhau | Villeroy de Galhau! | Francois Villeroy | he | 2015-11-01 | | 2025-12
FR | Health Minister | Marisol Touraine | Touraine! | | she | 2012-05-16 | 2017-05-17 | 2017-05-17
FR | Health Minister | Agnès Buzyn | Buzyn! | | she | 2017-05-17 | 2020-02-16 | 2020-02-16
FR | Health Minister | Olivier Véran | Véran! | | he | 2020-02-16 | 2022-05-20 | 2022-05-20
FR | Interior Minister | Manuel Valls | Valls! | | he | 2012-05-16 | 2014-03-31 | 2014-03-31
FR | Interior Minister | Bernard Cazeneuve | Cazeneuve! | | he | 2014-04-02 | 2016-12-06 | 2016-12-06
FR | Interior Minister | Bruno Le Roux | Le Roux | | he | 2016-12-06 | 2017-03-21 | 2017-03-21
FR | Interior Minister | Matthias Fekl | Fekl! | | he | 2017-03-21 | 2017-05-17 | 2017-05-17
FR | Interior Minister | Gérard Collomb | Collomb! | | he | 2017-05-17 | 2018-10-03 | 2018-10-03
FR | Interior Minister | Christophe Castaner | Castaner! | | he | 2018-10-16 | 2020-07-06 | 2020-07-06
FR | Interior Minister | Gérald Darmanin | Darmanin! | | he | 2020-07-06 | 2024-09-21 | 2024-09-21
FR | Interior Minister | Bruno Retailleau | Retailleau! | | he | 2024-09-21 | 2025-10-12 | 2025-10-12
FR | Interior Minister | Laurent Nuñez | Nuñez | | he | 2025-10-12 | | 2025-12
FR | Justice Minister | Christiane Taubira | Taubira! | | she | 2012-05-16 | 2016-01-27 | 2016-01-27
FR | Justice Minister | Jean-Jacques Urvoas | Urvoas! | | he | 2016-01-27 | 2017-05-17 | 2017-05-17
FR | Justice Minister | François Bayrou | Bayrou! | | he | 2017-05-17 | 2017-06-21 | 2017-06-21
FR | Justice Minister | Nicole Belloubet | Belloubet! | | she | 2017-06-21 | 2020-07-06 | 2020-07-06
FR | Justice Minister | Éric Dupond-Moretti | Dupond-Moretti! | | he | 2020-07-06 | 2024-09-21 | 2024-09-21
FR | Justice Minister | Didier Migaud | Migaud! | | he | 2024-09-21 | 2024-12-23 | 2024-12-23
FR | Justice Minister | Gérald Darmanin | Darmanin! | | he | 2024-12-23 | | 2025-12
FR | Labor Minister | Élisabeth Borne | Borne! | | she | 2020-07-06 | 2022-05-16 | 2022-05-16
FR | Labor Minister | Olivier Dussopt | Dussopt! | | he | 2022-05-20 | 2024-01-11 | 2024-01-11
FR | Labor Minister | Catherine Vautrin | Vautrin! | | she | 2024-01-11 | 2024-09-21 | 2024-09-21
FR | Mayor of Paris | Bertrand Delanoë | Delanoë! | | he | 2001-03-25 | 2014-04-05 | 2014-04-05
FR | Mayor of Paris | Anne Hidalgo | Hidalgo! | | she | 2014-04-05 | 2026-03 | 2026-03
FR | National Assembly President | Claude Bartolone | Bartolone! | | he | 2012-06-26 | 2017-06-20 | 2017-06-20
FR | National Assembly President | François de Rugy | de Rugy! | | he | 2017-06-27 | 2018-09-04 | 2018-09-04
FR | National Assembly President | Richard Ferrand | Ferrand! | | he | 2018-09-12 | 2022-06-21 | 2022-06-21
FR | National Assembly President | Yaël Braun-Pivet | Braun-Pivet! | | she | 2022-06-28 | | 2025-12
FR | Overseas Minister | Manuel Valls | Valls! | | he | 2024-12-23 | 2025-10-12 | 2025-10-12
FR | President | Jacques Chirac | Chirac! | | he | 1995-05-17 | 2007-05-16 | 2007-05-16
FR | President | Nicolas Sarkozy | Sarkozy! | | he | 2007-05-16 | 2012-05-15 | 2012-05-15
FR | President | François Hollande | Hollande! | | he | 2012-05-15 | 2017-05-14 | 2017-05-14
FR | President | Emmanuel Macron | Macron! | | he | 2017-05-14 | | 2025-12
FR | Prime Minister | Lionel Jospin | Jospin! | | he | 1997-06-02 | 2002-05-06 | 2002-05-06
FR | Prime Minister | Jean-Pierre Raffarin | Raffarin! | | he | 2002-05-06 | 2005-05-31 | 2005-05-31
FR | Prime Minister | Dominique de Villepin | de Villepin! | | he | 2005-05-31 | 2007-05-17 | 2007-05-17
FR | Prime Minister | François Fillon | Fillon! | | he | 2007-05-17 | 2012-05-16 | 2012-05-16
FR | Prime Minister | Jean-Marc Ayrault | Ayrault! | | he | 2012-05-16 | 2014-03-31 | 2014-03-31
FR | Prime Minister | Manuel Valls | Valls! | | he | 2014-03-31 | 2016-12-06 | 2016-12-06
FR | Prime Minister | Bernard Cazeneuve | Cazeneuve! | | he | 2016-12-06 | 2017-05-15 | 2017-05-15
FR | Prime Minister | Édouard Philippe | Philippe | | he | 2017-05-15 | 2020-07-03 | 2020-07-03
FR | Prime Minister | Jean Castex | Castex! | | he | 2020-07-03 | 2022-05-16 | 2022-05-16
FR | Prime Minister | Élisabeth Borne | Borne! | | she | 2022-05-16 | 2024-01-09 | 2024-01-09
FR | Prime Minister | Gabriel Attal | Attal! | | he | 2024-01-09 | 2024-09-05 | 2024-09-05
FR | Prime Minister | Michel Barnier | Barnier! | | he | 2024-09-05 | 2024-12-13 | 2024-12-13
FR | Prime Minister | François Bayrou | Bayrou! | | he | 2024-12-13 | 2025-09-09 | 2025-09-09
FR | Prime Minister | Sébastien Lecornu | Lecornu! | | he | 2025-09-09 | | 2025-12
FR | Senate President | Gérard Larcher | Larcher! | | he | 2014-10-01 | | 2025-12
GB | Ambassador to the United Nations | Matthew Rycroft | Rycroft! | | he | 2015-04 | 2018-01 | 2018-01
GB | Ambassador to the United Nations | Karen Pierce | Pierce | Dame Karen Pierce | she | 2018-03 | 2020-03 | 2020-03
GB | Ambassador to the United Nations | Barbara Woodward | Woodward | Dame Barbara Woodward | she | 2020-12 | 2025 | 2025
GB | Ambassador to the United States | Kim Darroch | Darroch! | Sir Kim Darroch | he | 2016-01 | 2019-12 | 2019-12
GB | Ambassador to the United States | Karen Pierce | Pierce | Dame Karen Pierce | she | 2020-03 | 2025-02 | 2025-02
GB | Ambassador to the United States | Peter Mandelson | Mandelson! | Lord Mandelson | he | 2025-02 | 2025-09-11 | 2025-09-11
GB | Brexit Secretary | David Davis | Davis | | he | 2016-07-13 | 2018-07-08 | 2018-07-08
GB | Brexit Secretary | Dominic Raab | Raab! | | he | 2018-07-09 | 2018-11-15 | 2018-11-15
GB | Brexit Secretary | Steve Barclay | Barclay | Stephen Barclay | he | 2018-11-16 | 2020-01-31 | 2020-01-31
GB | Business Secretary | Kwasi Kwarteng | Kwarteng! | | he | 2021-01-08 | 2022-09-06 | 2022-09-06
GB | Business Secretary | Jonathan Reynolds | Reynolds | | he | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Business Secretary | Peter Kyle | Kyle | | he | 2025-09-05 | | 2025-12
GB | Business and Trade Secretary | Kemi Badenoch | Badenoch! | | she | 2023-02-07 | 2024-07-05 | 2024-07-05
GB | Chancellor of the Exchequer | Gordon Brown | Brown | | he | 1997-05-02 | 2007-06-27 | 2007-06-27
GB | Chancellor of the Exchequer | Alistair Darling | Darling | | he | 2007-06-28 | 2010-05-11 | 2010-05-11
GB | Chancellor of the Exchequer | George Osborne | Osborne! | | he | 2010-05-11 | 2016-07-13 | 2016-07-13
GB | Chancellor of the Exchequer | Philip Hammond | Hammond | | he | 2016-07-13 | 2019-07-24 | 2019-07-24
GB | Chancellor of the Exchequer | Sajid Javid | Javid! | | he | 2019-07-24 | 2020-02-13 | 2020-02-13
GB | Chancellor of the Exchequer | Rishi Sunak | Sunak! | | he | 2020-02-13 | 2022-07-05 | 2022-07-05
GB | Chancellor of the Exchequer | Nadhim Zahawi | Zahawi! | | he | 2022-07-05 | 2022-09-06 | 2022-09-06
GB | Chancellor of the Exchequer | Kwasi Kwarteng | Kwarteng! | | he | 2022-09-06 | 2022-10-14 | 2022-10-14
GB | Chancellor of the Exchequer | Jeremy Hunt | Hunt | | he | 2022-10-14 | 2024-07-05 | 2024-07-05
GB | Chancellor of the Exchequer | Rachel Reeves | Reeves | | she | 2024-07-05 | | 2025-12
GB | Chief of the Defence Staff | Nick Houghton | Houghton | Sir Nick Houghton; Nicholas Houghton; Sir Nicholas Houghton | he | 2013-07-18 | 2016-07-14 | 2016-07-14
GB | Chief of the Defence Staff | Stuart Peach | Peach | Sir Stuart Peach | he | 2016-07-14 | 2018-06-11 | 2018-06-11
GB | Chief of the Defence Staff | Nick Carter | Carter | Sir Nick Carter | he | 2018-06-11 | 2021-11-30 | 2021-11-30
GB | Chief of the Defence Staff | Tony Radakin | Radakin! | Sir Tony Radakin | he | 2021-11-30 | 2025-09-02 | 2025-09-02
GB | Chief of the Defence Staff | Rich Knighton | Knighton! | Richard Knighton; Sir Rich Knighton; Sir Richard Knighton | he | 2025-09-02 | | 2025-12
GB | Defence Secretary | Philip Hammond | Hammond | | he | 2011-10-14 | 2014-07-15 | 2014-07-15
GB | Defence Secretary | Michael Fallon | Fallon | Sir Michael Fallon | he | 2014-07-15 | 2017-11-01 | 2017-11-01
GB | Defence Secretary | Gavin Williamson | Williamson | | he | 2017-11-02 | 2019-05-01 | 2019-05-01
GB | Defence Secretary | Penny Mordaunt | Mordaunt! | | she | 2019-05-01 | 2019-07-24 | 2019-07-24
GB | Defence Secretary | Ben Wallace | Wallace | | he | 2019-07-24 | 2023-08-31 | 2023-08-31
GB | Defence Secretary | Grant Shapps | Shapps! | | he | 2023-08-31 | 2024-07-05 | 2024-07-05
GB | Defence Secretary | John Healey | Healey | | he | 2024-07-05 | 2026-06-11 | 2026-06-11
GB | Defence Secretary | Dan Jarvis | Jarvis | | he | 2026-06-12 | ? | 2026-07
GB | Deputy First Minister of Northern Ireland | Martin McGuinness | McGuinness! | | he | 2007-05-08 | 2017-01-09 | 2017-01-09
GB | Deputy First Minister of Northern Ireland | Michelle O'Neill | O'Neill | | she | 2020-01-11 | 2022-02-03 | 2022-02-03
GB | Deputy First Minister of Northern Ireland | Emma Little-Pengelly | Little-Pengelly! | | she | 2024-02-03 | | 2025-12
GB | Deputy Prime Minister | Nick Clegg | Clegg! | | he | 2010-05-11 | 2015-05-08 | 2015-05-08
GB | Deputy Prime Minister | Angela Rayner | Rayner! | | she | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Deputy Prime Minister | David Lammy | Lammy! | | he | 2025-09-05 | | 2025-12
GB | Energy Secretary | Ed Miliband | Miliband | Edward Miliband | he | 2024-07-05 | | 2025-12
GB | First Minister of Northern Ireland | Peter Robinson | Robinson | | he | 2008-06-05 | 2016-01-11 | 2016-01-11
GB | First Minister of Northern Ireland | Arlene Foster | Foster | | she | 2016-01-11 | 2017-01-09 | 2017-01-09
GB | First Minister of Northern Ireland | Arlene Foster | Foster | | she | 2020-01-11 | 2021-06-14 | 2021-06-14
GB | First Minister of Northern Ireland | Paul Givan | Givan! | | he | 2021-06-17 | 2022-02-03 | 2022-02-03
GB | First Minister of Northern Ireland | Michelle O'Neill | O'Neill | | she | 2024-02-03 | | 2025-12
GB | First Minister of Scotland | Alex Salmond | Salmond | Alexander Salmond | he | 2007-05-16 | 2014-11-19 | 2014-11-19
GB | First Minister of Scotland | Nicola Sturgeon | Sturgeon! | | she | 2014-11-20 | 2023-03-28 | 2023-03-28
GB | First Minister of Scotland | Humza Yousaf | Yousaf | Hamza Yousaf | he | 2023-03-29 | 2024-05-07 | 2024-05-07
GB | First Minister of Scotland | John Swinney | Swinney! | | he | 2024-05-08 | | 2025-12
GB | First Minister of Wales | Carwyn Jones | Jones | | he | 2009-12-10 | 2018-12-12 | 2018-12-12
GB | First Minister of Wales | Mark Drakeford | Drakeford! | | he | 2018-12-13 | 2024-03-19 | 2024-03-19
GB | First Minister of Wales | Vaughan Gething | Gething! | | he | 2024-03-20 | 2024-08-06 | 2024-08-06
GB | First Minister of Wales | Eluned Morgan | Morgan | Baroness Morgan | she | 2024-08-06 | | 2025-12
GB | Foreign Secretary | Robin Cook | Cook | | he | 1997-05-02 | 2001-06-08 | 2001-06-08
GB | Foreign Secretary | Jack Straw | Straw | | he | 2001-06-08 | 2006-05-05 | 2006-05-05
GB | Foreign Secretary | Margaret Beckett | Beckett | | she | 2006-05-05 | 2007-06-27 | 2007-06-27
GB | Foreign Secretary | David Miliband | Miliband | | he | 2007-06-28 | 2010-05-11 | 2010-05-11
GB | Foreign Secretary | William Hague | Hague | | he | 2010-05-12 | 2014-07-14 | 2014-07-14
GB | Foreign Secretary | Philip Hammond | Hammond | | he | 2014-07-15 | 2016-07-13 | 2016-07-13
GB | Foreign Secretary | Boris Johnson | Johnson | | he | 2016-07-13 | 2018-07-09 | 2018-07-09
GB | Foreign Secretary | Jeremy Hunt | Hunt | | he | 2018-07-09 | 2019-07-24 | 2019-07-24
GB | Foreign Secretary | Dominic Raab | Raab! | | he | 2019-07-24 | 2021-09-15 | 2021-09-15
GB | Foreign Secretary | Liz Truss | Truss! | Elizabeth Truss | she | 2021-09-15 | 2022-09-06 | 2022-09-06
GB | Foreign Secretary | James Cleverly | Cleverly! | | he | 2022-09-06 | 2023-11-13 | 2023-11-13
GB | Foreign Secretary | David Cameron | Cameron | Lord Cameron | he | 2023-11-13 | 2024-07-05 | 2024-07-05
GB | Foreign Secretary | David Lammy | Lammy! | | he | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Foreign Secretary | Yvette Cooper | Cooper | | she | 2025-09-05 | | 2025-12
GB | Governor of the Bank of England | Mervyn King | King | Sir Mervyn King | he | 2003-07-01 | 2013-06-30 | 2013-06-30
GB | Governor of the Bank of England | Mark Carney | Carney! | Mark J. Carney | he | 2013-07-01 | 2020-03-15 | 2020-03-15
GB | Governor of the Bank of England | Andrew Bailey | Bailey | | he | 2020-03-16 | | 2025-12
GB | Health Secretary | Jeremy Hunt | Hunt | | he | 2012-09-04 | 2018-07-09 | 2018-07-09
GB | Health Secretary | Matt Hancock | Hancock | Matthew Hancock | he | 2018-07-09 | 2021-06-26 | 2021-06-26
GB | Health Secretary | Sajid Javid | Javid! | | he | 2021-06-26 | 2022-07-05 | 2022-07-05
GB | Health Secretary | Steve Barclay | Barclay | Stephen Barclay | he | 2022-10-25 | 2023-11-13 | 2023-11-13
GB | Health Secretary | Victoria Atkins | Atkins | | she | 2023-11-13 | 2024-07-05 | 2024-07-05
GB | Health Secretary | Wes Streeting | Streeting | | he | 2024-07-05 | 2026-05-14 | 2026-05-14
GB | Health Secretary | James Murray | Murray | | he | 2026-05-14 | ? | 2026-07
GB | Home Secretary | Theresa May | May | | she | 2010-05-12 | 2016-07-13 | 2016-07-13
GB | Home Secretary | Amber Rudd | Rudd | | she | 2016-07-13 | 2018-04-29 | 2018-04-29
GB | Home Secretary | Sajid Javid | Javid! | | he | 2018-04-30 | 2019-07-24 | 2019-07-24
GB | Home Secretary | Priti Patel | Patel | | she | 2019-07-24 | 2022-09-06 | 2022-09-06
GB | Home Secretary | Suella Braverman | Braverman! | | she | 2022-09-06 | 2022-10-19 | 2022-10-19
GB | Home Secretary | Grant Shapps | Shapps! | | he | 2022-10-19 | 2022-10-25 | 2022-10-25
GB | Home Secretary | Suella Braverman | Braverman! | | she | 2022-10-25 | 2023-11-13 | 2023-11-13
GB | Home Secretary | James Cleverly | Cleverly! | | he | 2023-11-13 | 2024-07-05 | 2024-07-05
GB | Home Secretary | Yvette Cooper | Cooper | | she | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Home Secretary | Shabana Mahmood | Mahmood | | she | 2025-09-05 | | 2025-12
GB | International Development Secretary | Justine Greening | Greening! | | she | 2012-09-04 | 2016-07-14 | 2016-07-14
GB | International Development Secretary | Priti Patel | Patel | | she | 2016-07-14 | 2017-11-08 | 2017-11-08
GB | International Development Secretary | Penny Mordaunt | Mordaunt! | | she | 2017-11-09 | 2019-05-01 | 2019-05-01
GB | International Development Secretary | Rory Stewart | Stewart | | he | 2019-05-01 | 2019-07-24 | 2019-07-24
GB | Justice Secretary | Michael Gove | Gove! | | he | 2015-05-08 | 2016-07-14 | 2016-07-14
GB | Justice Secretary | Liz Truss | Truss! | Elizabeth Truss | she | 2016-07-14 | 2017-06-11 | 2017-06-11
GB | Justice Secretary | David Gauke | Gauke! | | he | 2018-01-08 | 2019-07-24 | 2019-07-24
GB | Justice Secretary | Robert Buckland | Buckland | | he | 2019-07-24 | 2021-09-15 | 2021-09-15
GB | Justice Secretary | Dominic Raab | Raab! | | he | 2021-09-15 | 2022-09-06 | 2022-09-06
GB | Justice Secretary | Dominic Raab | Raab! | | he | 2022-10-25 | 2023-04-21 | 2023-04-21
GB | Justice Secretary | Shabana Mahmood | Mahmood | | she | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | King | King Charles III | Charles | Charles III; King Charles | he | 2022-09-08 | | 2025-12
GB | Leader of the Opposition | Ed Miliband | Miliband | Edward Miliband | he | 2010-09-25 | 2015-05-08 | 2015-05-08
GB | Leader of the Opposition | Jeremy Corbyn | Corbyn! | | he | 2015-09-12 | 2020-04-04 | 2020-04-04
GB | Leader of the Opposition | Keir Starmer | Starmer! | Sir Keir Starmer | he | 2020-04-04 | 2024-07-05 | 2024-07-05
GB | Leader of the Opposition | Rishi Sunak | Sunak! | | he | 2024-07-05 | 2024-11-02 | 2024-11-02
GB | Leader of the Opposition | Kemi Badenoch | Badenoch! | | she | 2024-11-02 | | 2025-12
GB | Levelling Up Secretary | Michael Gove | Gove! | | he | 2021-09-15 | 2022-07-06 | 2022-07-06
GB | Levelling Up Secretary | Michael Gove | Gove! | | he | 2022-10-25 | 2024-07-05 | 2024-07-05
GB | MI6 Chief | Alex Younger | Younger | Sir Alex Younger | he | 2014-11 | 2020-09-30 | 2020-09-30
GB | MI6 Chief | Richard Moore | Moore | Sir Richard Moore | he | 2020-10-01 | 2025-09-30 | 2025-09-30
GB | MI6 Chief | Blaise Metreweli | Metreweli! | | she | 2025-10-01 | | 2025-12
GB | Mayor of Greater Manchester | Andy Burnham | Burnham | Andrew Burnham | he | 2017-05-08 | 2026-06-18 | 2026-06-18
GB | Mayor of London | Boris Johnson | Johnson | | he | 2008-05-04 | 2016-05-09 | 2016-05-09
GB | Mayor of London | Sadiq Khan | Khan | Sir Sadiq Khan | he | 2016-05-09 | | 2025-12
GB | Northern Ireland Secretary | Theresa Villiers | Villiers | | she | 2012-09-04 | 2016-07-14 | 2016-07-14
GB | Northern Ireland Secretary | James Brokenshire | Brokenshire! | | he | 2016-07-14 | 2018-01-08 | 2018-01-08
GB | Northern Ireland Secretary | Karen Bradley | Bradley | | she | 2018-01-08 | 2019-07-24 | 2019-07-24
GB | Northern Ireland Secretary | Julian Smith | Smith | | he | 2019-07-24 | 2020-02-13 | 2020-02-13
GB | Northern Ireland Secretary | Brandon Lewis | Lewis | | he | 2020-02-13 | 2022-07-07 | 2022-07-07
GB | Northern Ireland Secretary | Chris Heaton-Harris | Heaton-Harris! | | he | 2022-09-06 | 2024-07-05 | 2024-07-05
GB | Northern Ireland Secretary | Hilary Benn | Benn | | he | 2024-07-05 | | 2025-12
GB | Prime Minister | Tony Blair | Blair! | | he | 1997-05-02 | 2007-06-27 | 2007-06-27
GB | Prime Minister | Gordon Brown | Brown | | he | 2007-06-27 | 2010-05-11 | 2010-05-11
GB | Prime Minister | David Cameron | Cameron | Lord Cameron | he | 2010-05-11 | 2016-07-13 | 2016-07-13
GB | Prime Minister | Theresa May | May | | she | 2016-07-13 | 2019-07-24 | 2019-07-24
GB | Prime Minister | Boris Johnson | Johnson | | he | 2019-07-24 | 2022-09-06 | 2022-09-06
GB | Prime Minister | Liz Truss | Truss! | Elizabeth Truss | she | 2022-09-06 | 2022-10-25 | 2022-10-25
GB | Prime Minister | Rishi Sunak | Sunak! | | he | 2022-10-25 | 2024-07-05 | 2024-07-05
GB | Prime Minister | Keir Starmer | Starmer! | Sir Keir Starmer | he | 2024-07-05 | ? | 2026-07
GB | Queen | Queen Elizabeth II | Elizabeth | Elizabeth II; Queen Elizabeth | she | 1952-02-06 | 2022-09-08 | 2022-09-08
GB | Speaker of the House of Commons | John Bercow | Bercow! | | he | 2009-06-22 | 2019-11-04 | 2019-11-04
GB | Speaker of the House of Commons | Lindsay Hoyle | Hoyle! | Sir Lindsay Hoyle | he | 2019-11-04 | | 2025-12
GB | Trade Secretary | Liam Fox | Fox | | he | 2016-07-13 | 2019-07-24 | 2019-07-24
GB | Trade Secretary | Liz Truss | Truss! | Elizabeth Truss | she | 2019-07-24 | 2021-09-15 | 2021-09-15
GB | Trade Secretary | Anne-Marie Trevelyan | Trevelyan! | | she | 2021-09-15 | 2022-09-06 | 2022-09-06
GB | Transport Secretary | Grant Shapps | Shapps! | | he | 2019-07-24 | 2022-09-06 | 2022-09-06
GB | Transport Secretary | Mark Harper | Harper | | he | 2022-10-25 | 2024-07-05 | 2024-07-05
GB | Transport Secretary | Louise Haigh | Haigh | | she | 2024-07-05 | 2024-11-29 | 2024-11-29
GB | Transport Secretary | Heidi Alexander | Alexander | | she | 2024-11-29 | | 2025-12
RU | Ambassador to the United Nations | Vitaly Churkin | Churkin! | Vitaliy Churkin | he | 2006-05-01 | 2017-02-20 | 2017-02-20
RU | Ambassador to the United Nations | Vasily Nebenzya | Nebenzya! | Vassily Nebenzia; Vasily Nebenzia; Vassily Nebenzya | he | 2017-07-27 | | 2025-12
RU | Ambassador to the United States | Sergei Kislyak | Kislyak! | Sergey Kislyak | he | 2008-09-16 | 2017-08-21 | 2017-08-21
RU | Ambassador to the United States | Anatoly Antonov | Antonov | Anatoliy Antonov | he | 2017-08-21 | 2024-10-10 | 2024-10-10
RU | Ambassador to the United States | Alexander Darchiev | Darchiev! | Aleksandr Darchiev | he | 2025-03-06 | | 2025-12
RU | Central Bank Governor | Elvira Nabiullina | Nabiullina! | | she | 2013-06-24 | | 2025-12
RU | Chief of the General Staff | Nikolai Makarov | Makarov | Nikolay Makarov | he | 2008-06-03 | 2012-11-09 | 2012-11-09
RU | Chief of the General Staff | Valery Gerasimov | Gerasimov! | Valeriy Gerasimov | he | 2012-11-09 | | 2025-12
RU | Children's Rights Commissioner | Maria Lvova-Belova | Lvova-Belova! | Mariya Lvova-Belova | she | 2021-10-27 | | 2025-12
RU | Culture Minister | Vladimir Medinsky | Medinsky! | Vladimir Medinskiy | he | 2012-05-21 | 2020-01-21 | 2020-01-21
RU | Culture Minister | Olga Lyubimova | Lyubimova! | | she | 2020-01-21 | | 2025-12
RU | Defense Minister | Sergei Ivanov | Ivanov | Sergey Ivanov | he | 2001-03-28 | 2007-02-15 | 2007-02-15
RU | Defense Minister | Anatoly Serdyukov | Serdyukov! | Anatoliy Serdyukov | he | 2007-02-15 | 2012-11-06 | 2012-11-06
RU | Defense Minister | Sergei Shoigu | Shoigu! | Sergey Shoigu; Sergei Shoygu; Sergey Shoygu | he | 2012-11-06 | 2024-05-12 | 2024-05-12
RU | Defense Minister | Andrei Belousov | Belousov! | Andrey Belousov | he | 2024-05-14 | | 2025-12
RU | Defense Ministry spokesman | Igor Konashenkov | Konashenkov! | | he | 2011-12 | | 2025-12
RU | Deputy Foreign Minister | Sergei Ryabkov | Ryabkov! | Sergey Ryabkov | he | 2008-08-15 | | 2025-12
RU | Deputy Foreign Minister | Mikhail Bogdanov | Bogdanov! | | he | 2011-06-12 | 2025-07 | 2025-07
RU | Deputy Foreign Minister | Igor Morgulov | Morgulov! | | he | 2011-12 | 2022 | 2022
RU | Deputy Foreign Minister | Alexander Grushko | Grushko! | Aleksandr Grushko | he | 2018-01-22 | | 2025-12
RU | Deputy Foreign Minister | Sergei Vershinin | Vershinin! | Sergey Vershinin | he | 2018-03 | | 2025-12
RU | Deputy Foreign Minister | Andrei Rudenko | Rudenko | Andrey Rudenko | he | 2019-09 | | 2025-12
RU | Deputy Kremlin Chief of Staff | Dmitry Kozak | Kozak! | Dmitri Kozak | he | 2020-01-24 | 2025-09 | 2025-09
RU | Deputy Kremlin Chief of Staff | Maxim Oreshkin | Oreshkin! | Maksim Oreshkin | he | 2024-05-14 | | 2025-12
RU | Deputy Prime Minister | Dmitry Kozak | Kozak! | Dmitri Kozak | he | 2008-10-14 | 2020-01-21 | 2020-01-21
RU | Deputy Prime Minister | Dmitry Rogozin | Rogozin! | Dmitri Rogozin | he | 2011-12-23 | 2018-05-18 | 2018-05-18
RU | Deputy Prime Minister | Arkady Dvorkovich | Dvorkovich! | Arkadiy Dvorkovich | he | 2012-05-21 | 2018-05-18 | 2018-05-18
RU | Deputy Prime Minister | Tatyana Golikova | Golikova! | Tatiana Golikova | she | 2018-05-18 | | 2025-12
RU | Deputy Prime Minister | Yuri Borisov | Borisov | Yury Borisov | he | 2018-05-18 | 2022-07-15 | 2022-07-15
RU | Deputy Prime Minister | Dmitry Grigorenko | Grigorenko! | | he | 2020-01-21 | | 2025-12
RU | Deputy Prime Minister | Marat Khusnullin | Khusnullin! | | he | 2020-01-21 | | 2025-12
RU | Deputy Prime Minister | Alexander Novak | Novak! | Aleksandr Novak | he | 2020-11-10 | | 2025-12
RU | Deputy Prime Minister | Denis Manturov | Manturov! | | he | 2022-07-15 | | 2025-12
RU | Economy Minister | Alexei Ulyukayev | Ulyukayev! | Alexey Ulyukayev; Alexei Ulyukaev | he | 2013-06-24 | 2016-11-15 | 2016-11-15
RU | Economy Minister | Maxim Oreshkin | Oreshkin! | Maksim Oreshkin | he | 2016-11-30 | 2020-01-21 | 2020-01-21
RU | Economy Minister | Maxim Reshetnikov | Reshetnikov! | Maksim Reshetnikov | he | 2020-01-21 | | 2025-12
RU | Energy Minister | Alexander Novak | Novak! | Aleksandr Novak | he | 2012-05-21 | 2020-11-09 | 2020-11-09
RU | Energy Minister | Nikolai Shulginov | Shulginov! | Nikolay Shulginov | he | 2020-11-10 | 2024-05-14 | 2024-05-14
RU | Energy Minister | Sergei Tsivilyov | Tsivilyov! | Sergey Tsivilyov; Sergei Tsivilev; Sergey Tsivilev | he | 2024-05-14 | | 2025-12
RU | FSB Director | Alexander Bortnikov | Bortnikov! | Aleksandr Bortnikov | he | 2008-05-12 | | 2025-12
RU | Federation Council Speaker | Valentina Matviyenko | Matviyenko! | Valentina Matvienko | she | 2011-09-21 | | 2025-12
RU | Finance Minister | Alexei Kudrin | Kudrin! | Alexey Kudrin | he | 2000-05-18 | 2011-09-26 | 2011-09-26
RU | Finance Minister | Anton Siluanov | Siluanov! | | he | 2011-12-16 | | 2025-12
RU | First Deputy Ambassador to the United Nations | Dmitry Polyanskiy | Polyanskiy! | Dmitry Polyansky; Dmitri Polyanskiy | he | 2018-02 | 2025 | 2025
RU | First Deputy Chief of Staff | Sergei Kiriyenko | Kiriyenko! | Sergey Kiriyenko; Sergei Kirienko; Sergey Kirienko | he | 2016-10-05 | | 2025-12
RU | Foreign Intelligence Service Director | Mikhail Fradkov | Fradkov! | | he | 2007-10-09 | 2016-10-05 | 2016-10-05
RU | Foreign Intelligence Service Director | Sergei Naryshkin | Naryshkin! | Sergey Naryshkin | he | 2016-10-05 | | 2025-12
RU | Foreign Minister | Igor Ivanov | Ivanov | | he | 1998-09-11 | 2004-03-09 | 2004-03-09
RU | Foreign Minister | Sergei Lavrov | Lavrov! | Sergey Lavrov; Serguei Lavrov | he | 2004-03-09 | | 2025-12
RU | Foreign Ministry spokesman | Alexander Lukashevich | Lukashevich! | Aleksandr Lukashevich | he | 2011-03-31 | 2015-08-10 | 2015-08-10
RU | Foreign Ministry spokeswoman | Maria Zakharova | Zakharova! | Mariya Zakharova; Maria Zaharova | she | 2015-08-10 | | 2025-12
RU | Head of Chechnya | Ramzan Kadyrov | Kadyrov! | | he | 2007-03-02 | | 2025-12
RU | Health Minister | Mikhail Murashko | Murashko! | | he | 2020-01-21 | | 2025-12
RU | Human Rights Commissioner | Tatyana Moskalkova | Moskalkova! | Tatiana Moskalkova | she | 2016-04-22 | | 2025-12
RU | Interior Minister | Rashid Nurgaliyev | Nurgaliyev! | | he | 2004-03-09 | 2012-05-21 | 2012-05-21
RU | Interior Minister | Vladimir Kolokoltsev | Kolokoltsev! | | he | 2012-05-21 | | 2025-12
RU | Investigative Committee Head | Alexander Bastrykin | Bastrykin! | Aleksandr Bastrykin | he | 2011-01-15 | | 2025-08
RU | Kremlin spokesman | Dmitry Peskov | Peskov! | Dmitri Peskov; Dmitriy Peskov | he | 2012-05-22 | | 2025-12
RU | Mayor of Moscow | Sergei Sobyanin | Sobyanin! | Sergey Sobyanin | he | 2010-10-21 | | 2025-12
RU | National Guard Chief | Viktor Zolotov | Zolotov! | | he | 2016-04-05 | | 2025-12
RU | President | Boris Yeltsin | Yeltsin! | | he | 1991-07-10 | 1999-12-31 | 1999-12-31
RU | President | Vladimir Putin | Putin! | | he | 2000-05-07 | 2008-05-07 | 2008-05-07
RU | President | Dmitry Medvedev | Medvedev! | Dmitri Medvedev; Dmitriy Medvedev | he | 2008-05-07 | 2012-05-07 | 2012-05-07
RU | President | Vladimir Putin | Putin! | | he | 2012-05-07 | | 2025-12
RU | Presidential Chief of Staff | Sergei Ivanov | Ivanov | Sergey Ivanov | he | 2011-12-22 | 2016-08-12 | 2016-08-12
RU | Presidential Chief of Staff | Anton Vaino | Vaino! | | he | 2016-08-12 | | 2025-12
RU | Presidential aide | Yuri Ushakov | Ushakov! | Yury Ushakov; Yuriy Ushakov | he | 2012-05-21 | | 2025-12
RU | Presidential aide | Vladislav Surkov | Surkov! | | he | 2013-09-20 | 2020-02-18 | 2020-02-18
RU | Presidential aide | Vladimir Medinsky | Medinsky! | Vladimir Medinskiy | he | 2020-01-24 | | 2025-12
RU | Presidential aide | Nikolai Patrushev | Patrushev! | Nikolay Patrushev | he | 2024-05-14 | | 2025-12
RU | Prime Minister | Vladimir Putin | Putin! | | he | 2008-05-08 | 2012-05-07 | 2012-05-07
RU | Prime Minister | Dmitry Medvedev | Medvedev! | Dmitri Medvedev; Dmitriy Medvedev | he | 2012-05-08 | 2020-01-16 | 2020-01-16
RU | Prime Minister | Mikhail Mishustin | Mishustin! | | he | 2020-01-16 | | 2025-12
RU | Prosecutor General | Yury Chaika | Chaika! | Yuri Chaika | he | 2006-06-23 | 2020-01-22 | 2020-01-22
RU | Prosecutor General | Igor Krasnov | Krasnov | | he | 2020-01-22 | 2025-09-24 | 2025-09-24
RU | Prosecutor General | Alexander Gutsan | Gutsan! | Aleksandr Gutsan | he | 2025-09-24 | | 2025-12
RU | Roscosmos Head | Dmitry Rogozin | Rogozin! | Dmitri Rogozin | he | 2018-05-24 | 2022-07-15 | 2022-07-15
RU | Roscosmos Head | Yuri Borisov | Borisov | Yury Borisov | he | 2022-07-15 | 2025-02-06 | 2025-02-06
RU | Security Council Deputy Chairman | Dmitry Medvedev | Medvedev! | Dmitri Medvedev; Dmitriy Medvedev | he | 2020-01-16 | | 2025-12
RU | Security Council Secretary | Nikolai Patrushev | Patrushev! | Nikolay Patrushev | he | 2008-05-12 | 2024-05-12 | 2024-05-12
RU | Security Council Secretary | Sergei Shoigu | Shoigu! | Sergey Shoigu; Sergei Shoygu; Sergey Shoygu | he | 2024-05-12 | | 2025-12
RU | Special Envoy | Kirill Dmitriev | Dmitriev! | Kirill Dmitriyev | he | 2025-02-23 | | 2025-12
RU | State Duma Speaker | Boris Gryzlov | Gryzlov! | | he | 2003-12-29 | 2011-12-14 | 2011-12-14
RU | State Duma Speaker | Sergei Naryshkin | Naryshkin! | Sergey Naryshkin | he | 2011-12-21 | 2016-10-05 | 2016-10-05
RU | State Duma Speaker | Vyacheslav Volodin | Volodin! | Viacheslav Volodin | he | 2016-10-05 | | 2025-12
RU | Trade Minister | Denis Manturov | Manturov! | | he | 2012-05-21 | 2022-07-15 | 2022-07-15
RU | Trade Minister | Anton Alikhanov | Alikhanov! | | he | 2024-05-14 | | 2025-12
UA | Acting President | Oleksandr Turchynov | Turchynov! | Olexandr Turchynov; Aleksandr Turchynov; Oleksander Turchinov | he | 2014-02-23 | 2014-06-07 | 2014-06-07
UA | Ambassador to Britain | Vadym Prystaiko | Prystaiko! | Vadim Prystaiko | he | 2020-07 | 2023-07-21 | 2023-07-21
UA | Ambassador to Britain | Valerii Zaluzhnyi | Zaluzhnyi! | Valery Zaluzhny; Valeriy Zaluzhny; Valerii Zaluzhny; Valeriy Zaluzhnyi | he | 2024-07 | | 2025-12
UA | Ambassador to Germany | Andrii Melnyk | Melnyk | Andriy Melnyk | he | 2014-12 | 2022-10-14 | 2022-10-14
UA | Ambassador to Germany | Oleksii Makeiev | Makeiev! | Oleksiy Makeev; Oleksii Makeyev | he | 2022-10 | | 2025-12
UA | Ambassador to the United Nations | Yuriy Sergeyev | Sergeyev | | he | 2007-04 | 2015-12 | 2015-12
UA | Ambassador to the United Nations | Volodymyr Yelchenko | Yelchenko! | | he | 2015-12-09 | 2019-12 | 2019-12
UA | Ambassador to the United Nations | Sergiy Kyslytsya | Kyslytsya! | Serhiy Kyslytsya; Sergei Kyslytsya | he | 2020-02 | 2024-12 | 2024-12
UA | Ambassador to the United Nations | Andrii Melnyk | Melnyk | Andriy Melnyk | he | 2025-02 | | 2025-12
UA | Ambassador to the United States | Valeriy Chaly | Chaly! | | he | 2015-07 | 2019-07 | 2019-07
UA | Ambassador to the United States | Oksana Markarova | Markarova! | | she | 2021-02-25 | 2025-08-27 | 2025-08-27
UA | Ambassador to the United States | Olha Stefanishyna | Stefanishyna! | Olga Stefanishyna | she | 2025-08-27 | | 2025-12
UA | Central Bank Governor | Valeria Gontareva | Gontareva! | Valeriya Hontareva | she | 2014-06-19 | 2017-05-10 | 2017-05-10
UA | Central Bank Governor | Yakiv Smolii | Smolii! | Yakiv Smoliy | he | 2018-03-15 | 2020-07-03 | 2020-07-03
UA | Central Bank Governor | Kyrylo Shevchenko | Shevchenko | | he | 2020-07-16 | 2022-10-06 | 2022-10-06
UA | Central Bank Governor | Andriy Pyshnyy | Pyshnyy! | Andriy Pyshnyi; Andrii Pyshnyi | he | 2022-10-07 | | 2025-12
UA | Chief of the General Staff | Viktor Muzhenko | Muzhenko! | | he | 2014-07-03 | 2019-05-21 | 2019-05-21
UA | Chief of the General Staff | Ruslan Khomchak | Khomchak! | | he | 2019-05-21 | 2020-03-28 | 2020-03-28
UA | Commander-in-Chief | Ruslan Khomchak | Khomchak! | | he | 2020-03-28 | 2021-07-27 | 2021-07-27
UA | Commander-in-Chief | Valerii Zaluzhnyi | Zaluzhnyi! | Valery Zaluzhny; Valeriy Zaluzhny; Valerii Zaluzhny; Valeriy Zaluzhnyi | he | 2021-07-27 | 2024-02-08 | 2024-02-08
UA | Commander-in-Chief | Oleksandr Syrskyi | Syrskyi! | Oleksandr Syrsky; Oleksandr Syrskiy; Olexander Syrsky; Alexander Syrsky | he | 2024-02-08 | | 2025-12
UA | Defense Minister | Stepan Poltorak | Poltorak! | | he | 2014-10-14 | 2019-08-29 | 2019-08-29
UA | Defense Minister | Andriy Zagorodnyuk | Zagorodnyuk! | Andriy Zahorodniuk | he | 2019-08-29 | 2020-03-04 | 2020-03-04
UA | Defense Minister | Andriy Taran | Taran | Andrii Taran | he | 2020-03-04 | 2021-11-03 | 2021-11-03
UA | Defense Minister | Oleksii Reznikov | Reznikov! | Oleksiy Reznikov | he | 2021-11-04 | 2023-09-05 | 2023-09-05
UA | Defense Minister | Rustem Umerov | Umerov! | Rustem Umierov | he | 2023-09-06 | 2025-07-17 | 2025-07-17
UA | Defense Minister | Denys Shmyhal | Shmyhal! | Denis Shmyhal; Denys Shmygal | he | 2025-07-17 | 2026-01 | 2026-01
UA | Defense Minister | Mykhailo Fedorov | Fedorov | Mykhaylo Fedorov | he | 2026-01-14 | | 2026-01
UA | Deputy Prime Minister | Olha Stefanishyna | Stefanishyna! | Olga Stefanishyna | she | 2020-06-04 | 2024-09-04 | 2024-09-04
UA | Deputy Prime Minister | Iryna Vereshchuk | Vereshchuk! | Irina Vereshchuk | she | 2021-11-04 | 2024-09-04 | 2024-09-04
UA | Deputy Prime Minister | Oleksandr Kubrakov | Kubrakov! | | he | 2022-12-01 | 2024-05-09 | 2024-05-09
UA | Deputy Prime Minister | Oleksii Chernyshov | Chernyshov! | Oleksiy Chernyshov | he | 2024-12-03 | 2025-07-16 | 2025-07-16
UA | Digital Transformation Minister | Mykhailo Fedorov | Fedorov | Mykhaylo Fedorov | he | 2019-08-29 | 2026-01-14 | 2026-01-14
UA | Economy Minister | Yulia Svyrydenko | Svyrydenko! | Yuliia Svyrydenko; Yuliya Svyrydenko | she | 2021-11-04 | 2025-07-17 | 2025-07-17
UA | Energy Minister | Herman Halushchenko | Halushchenko! | German Galushchenko; Herman Galushchenko | he | 2021-04-29 | 2025-07-17 | 2025-07-17
UA | Finance Minister | Natalie Jaresko | Jaresko! | Natalia Jaresko | she | 2014-12-02 | 2016-04-14 | 2016-04-14
UA | Finance Minister | Oleksandr Danylyuk | Danylyuk! | Oleksandr Danyliuk | he | 2016-04-14 | 2018-06-07 | 2018-06-07
UA | Finance Minister | Oksana Markarova | Markarova! | | she | 2018-11-22 | 2020-03-04 | 2020-03-04
UA | Finance Minister | Serhiy Marchenko | Marchenko | Sergii Marchenko; Serhii Marchenko | he | 2020-03-30 | | 2025-12
UA | First Deputy Foreign Minister | Sergiy Kyslytsya | Kyslytsya! | Serhiy Kyslytsya; Sergei Kyslytsya | he | 2024-12 | 2026-01 | 2026-01
UA | Foreign Minister | Pavlo Klimkin | Klimkin! | | he | 2014-06-19 | 2019-08-29 | 2019-08-29
UA | Foreign Minister | Vadym Prystaiko | Prystaiko! | Vadim Prystaiko | he | 2019-08-29 | 2020-03-04 | 2020-03-04
UA | Foreign Minister | Dmytro Kuleba | Kuleba! | Dmitry Kuleba | he | 2020-03-04 | 2024-09-05 | 2024-09-05
UA | Foreign Minister | Andrii Sybiha | Sybiha! | Andriy Sybiha; Andriy Sybiga; Andrii Sybiga | he | 2024-09-05 | | 2025-12
UA | Head of the Presidential Office | Andriy Bohdan | Bohdan! | Andriy Bogdan | he | 2019-05-21 | 2020-02-11 | 2020-02-11
UA | Head of the Presidential Office | Andriy Yermak | Yermak! | Andrii Yermak; Andriy Ermak | he | 2020-02-11 | 2025-11-28 | 2025-11-28
UA | Head of the Presidential Office | Kyrylo Budanov | Budanov! | Kirill Budanov | he | 2026-01-02 | | 2026-01
UA | Human Rights Ombudsman | Lyudmyla Denisova | Denisova! | Liudmyla Denisova | she | 2018-03-15 | 2022-05-31 | 2022-05-31
UA | Human Rights Ombudsman | Dmytro Lubinets | Lubinets! | | he | 2022-07-01 | | 2025-12
UA | Interior Minister | Arsen Avakov | Avakov! | | he | 2014-02-27 | 2021-07-15 | 2021-07-15
UA | Interior Minister | Denys Monastyrsky | Monastyrsky! | Denys Monastyrskyi; Denys Monastyrskyy | he | 2021-07-16 | 2023-01-18 | 2023-01-18
UA | Interior Minister | Ihor Klymenko | Klymenko | Igor Klymenko | he | 2023-02-07 | | 2025-12
UA | Justice Minister | Denys Maliuska | Maliuska! | | he | 2019-08-29 | 2024-09-04 | 2024-09-04
UA | Justice Minister | Olha Stefanishyna | Stefanishyna! | Olga Stefanishyna | she | 2024-09-05 | 2025-07-17 | 2025-07-17
UA | Justice Minister | Herman Halushchenko | Halushchenko! | German Galushchenko; Herman Galushchenko | he | 2025-07-17 | 2025-11-19 | 2025-11-19
UA | Mayor of Kyiv | Vitali Klitschko | Klitschko! | Vitaliy Klitschko; Vitalii Klychko | he | 2014-06-05 | | 2025-12
UA | Military Intelligence Chief | Kyrylo Budanov | Budanov! | Kirill Budanov | he | 2020-08-05 | 2026-01-02 | 2026-01-02
UA | National Security and Defense Council Secretary | Oleksandr Turchynov | Turchynov! | Olexandr Turchynov; Aleksandr Turchynov; Oleksander Turchinov | he | 2014-12-16 | 2019-05-19 | 2019-05-19
UA | National Security and Defense Council Secretary | Oleksandr Danylyuk | Danylyuk! | Oleksandr Danyliuk | he | 2019-05-28 | 2019-09-30 | 2019-09-30
UA | National Security and Defense Council Secretary | Oleksiy Danilov | Danilov! | Oleksii Danilov | he | 2019-10-03 | 2024-03-26 | 2024-03-26
UA | National Security and Defense Council Secretary | Oleksandr Lytvynenko | Lytvynenko! | Oleksandr Litvinenko | he | 2024-03-26 | 2025-07-18 | 2025-07-18
UA | National Security and Defense Council Secretary | Rustem Umerov | Umerov! | Rustem Umierov | he | 2025-07-18 | | 2025-12
UA | Parliament Speaker | Oleksandr Turchynov | Turchynov! | Olexandr Turchynov; Aleksandr Turchynov; Oleksander Turchinov | he | 2014-06-07 | 2014-11-27 | 2014-11-27
UA | Parliament Speaker | Volodymyr Groysman | Groysman! | Volodymyr Hroisman; Volodymyr Groisman | he | 2014-11-27 | 2016-04-14 | 2016-04-14
UA | Parliament Speaker | Andriy Parubiy | Parubiy! | Andrii Parubii; Andrii Parubiy | he | 2016-04-14 | 2019-08-29 | 2019-08-29
UA | Parliament Speaker | Dmytro Razumkov | Razumkov! | | he | 2019-08-29 | 2021-10-07 | 2021-10-07
UA | Parliament Speaker | Ruslan Stefanchuk | Stefanchuk! | | he | 2021-10-08 | | 2025-12
UA | President | Leonid Kuchma | Kuchma! | | he | 1994-07-19 | 2005-01-23 | 2005-01-23
UA | President | Viktor Yushchenko | Yushchenko! | Victor Yushchenko | he | 2005-01-23 | 2010-02-25 | 2010-02-25
UA | President | Viktor Yanukovych | Yanukovych! | Viktor Yanukovich; Victor Yanukovych | he | 2010-02-25 | 2014-02-22 | 2014-02-22
UA | President | Petro Poroshenko | Poroshenko! | | he | 2014-06-07 | 2019-05-20 | 2019-05-20
UA | President | Volodymyr Zelenskyy | Zelenskyy! | Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky; Vladimir Zelenskiy; Volodimir Zelensky; Volodymyr Zelenskyi | he | 2019-05-20 | | 2025-12
UA | Presidential adviser | Mykhailo Podolyak | Podolyak! | Mykhaylo Podolyak; Mikhail Podolyak | he | 2020-04 | | 2025-12
UA | Prime Minister | Yulia Tymoshenko | Tymoshenko! | Yuliya Tymoshenko | she | 2007-12-18 | 2010-03-04 | 2010-03-04
UA | Prime Minister | Mykola Azarov | Azarov! | | he | 2010-03-11 | 2014-01-28 | 2014-01-28
UA | Prime Minister | Arseniy Yatsenyuk | Yatsenyuk! | Arseny Yatsenyuk; Arseniy Yatseniuk | he | 2014-02-27 | 2016-04-14 | 2016-04-14
UA | Prime Minister | Volodymyr Groysman | Groysman! | Volodymyr Hroisman; Volodymyr Groisman | he | 2016-04-14 | 2019-08-29 | 2019-08-29
UA | Prime Minister | Oleksiy Honcharuk | Honcharuk! | Oleksiy Goncharuk | he | 2019-08-29 | 2020-03-04 | 2020-03-04
UA | Prime Minister | Denys Shmyhal | Shmyhal! | Denis Shmyhal; Denys Shmygal | he | 2020-03-04 | 2025-07-16 | 2025-07-16
UA | Prime Minister | Yulia Svyrydenko | Svyrydenko! | Yuliia Svyrydenko; Yuliya Svyrydenko | she | 2025-07-17 | | 2025-12
UA | Prosecutor General | Yuriy Lutsenko | Lutsenko! | Yuri Lutsenko | he | 2016-05-12 | 2019-08-29 | 2019-08-29
UA | Prosecutor General | Ruslan Riaboshapka | Riaboshapka! | Ruslan Ryaboshapka | he | 2019-08-29 | 2020-03-05 | 2020-03-05
UA | Prosecutor General | Iryna Venediktova | Venediktova! | | she | 2020-03-17 | 2022-07-19 | 2022-07-19
UA | Prosecutor General | Andriy Kostin | Kostin! | Andrii Kostin | he | 2022-07-28 | 2024-10-29 | 2024-10-29
UA | Prosecutor General | Ruslan Kravchenko | Kravchenko | | he | 2025-06-17 | | 2025-12
UA | Security Service Chief | Vasyl Hrytsak | Hrytsak! | Vasyl Grytsak | he | 2015-07-02 | 2019-05 | 2019-05
UA | Security Service Chief | Ivan Bakanov | Bakanov! | | he | 2019-08-29 | 2022-07-19 | 2022-07-19
UA | Security Service Chief | Vasyl Malyuk | Malyuk! | Vasyl Maliuk | he | 2023-02-07 | 2026-01 | 2026-01
`;
