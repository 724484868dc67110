// Office-holders of the Americas: one line a term of office, sorted by code, office and first day.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const AMERICAS = `
AG | Foreign Minister | Charles Fernandez | Fernandez | Charles "Max" Fernandez; Max Fernandez | he | 2014-06 | 2018-03 | 2018-03
AG | Foreign Minister | E. P. Chet Greene | Greene | E.P. Chet Greene; Chet Greene; Paul Chet Greene | he | 2018-03 | | 2025-12
AG | Governor-General | Rodney Williams | Williams | Sir Rodney Williams | he | 2014-08-14 | | 2025-12
AG | Prime Minister | Baldwin Spencer | Spencer | | he | 2004-03-24 | 2014-06-13 | 2014-06-13
AG | Prime Minister | Gaston Browne | Browne | | he | 2014-06-13 | | 2025-12
AR | Ambassador to the United States | Martín Lousteau | Lousteau! | | he | 2016-01 | 2017-04 | 2017-04
AR | Ambassador to the United States | Jorge Argüello | Argüello! | | he | 2020-01 | 2023-12 | 2023-12
AR | Ambassador to the United States | Gerardo Werthein | Werthein! | | he | 2024-01 | 2024-11-04 | 2024-11-04
AR | Ambassador to the United States | Alec Oxenford | Oxenford! | | he | 2025-01 | | 2025-12
AR | Cabinet Chief | Jorge Capitanich | Capitanich! | | he | 2013-11-20 | 2015-02-26 | 2015-02-26
AR | Cabinet Chief | Aníbal Fernández | Fernández | | he | 2015-02-26 | 2015-12-10 | 2015-12-10
AR | Cabinet Chief | Marcos Peña | Peña | | he | 2015-12-10 | 2019-12-10 | 2019-12-10
AR | Cabinet Chief | Santiago Cafiero | Cafiero! | | he | 2019-12-10 | 2021-09-20 | 2021-09-20
AR | Cabinet Chief | Juan Manzur | Manzur! | | he | 2021-09-20 | 2023-02-15 | 2023-02-15
AR | Cabinet Chief | Agustín Rossi | Rossi | | he | 2023-02-15 | 2023-12-10 | 2023-12-10
AR | Cabinet Chief | Nicolás Posse | Posse | | he | 2023-12-10 | 2024-05-27 | 2024-05-27
AR | Cabinet Chief | Guillermo Francos | Francos! | | he | 2024-05-28 | 2025-10-31 | 2025-10-31
AR | Cabinet Chief | Manuel Adorni | Adorni! | | he | 2025-11-05 | | 2025-12
AR | Central Bank Governor | Federico Sturzenegger | Sturzenegger! | | he | 2015-12-10 | 2018-06-14 | 2018-06-14
AR | Central Bank Governor | Guido Sandleris | Sandleris! | | he | 2018-09-25 | 2019-12-10 | 2019-12-10
AR | Central Bank Governor | Miguel Ángel Pesce | Pesce! | Miguel Pesce | he | 2019-12-10 | 2023-12-10 | 2023-12-10
AR | Central Bank Governor | Santiago Bausili | Bausili! | | he | 2023-12-11 | | 2025-12
AR | Defense Minister | Agustín Rossi | Rossi | | he | 2013-06-03 | 2015-12-10 | 2015-12-10
AR | Defense Minister | Oscar Aguad | Aguad! | | he | 2017-07-17 | 2019-12-10 | 2019-12-10
AR | Defense Minister | Agustín Rossi | Rossi | | he | 2019-12-10 | 2021-08-10 | 2021-08-10
AR | Defense Minister | Jorge Taiana | Taiana! | | he | 2021-08-10 | 2023-12-10 | 2023-12-10
AR | Defense Minister | Luis Petri | Petri | | he | 2023-12-10 | 2025-12 | 2025-12
AR | Deregulation Minister | Federico Sturzenegger | Sturzenegger! | | he | 2024-07-05 | | 2025-12
AR | Economy Minister | Axel Kicillof | Kicillof! | | he | 2013-11-20 | 2015-12-10 | 2015-12-10
AR | Economy Minister | Martín Guzmán | Guzmán | | he | 2019-12-10 | 2022-07-02 | 2022-07-02
AR | Economy Minister | Silvina Batakis | Batakis! | | she | 2022-07-04 | 2022-08-03 | 2022-08-03
AR | Economy Minister | Sergio Massa | Massa! | | he | 2022-08-03 | 2023-12-10 | 2023-12-10
AR | Economy Minister | Luis Caputo | Caputo | Luis "Toto" Caputo; Toto Caputo | he | 2023-12-10 | | 2025-12
AR | Finance Minister | Alfonso Prat-Gay | Prat-Gay! | | he | 2015-12-10 | 2016-12-31 | 2016-12-31
AR | Foreign Minister | Rafael Bielsa | Bielsa | | he | 2003-05-25 | 2005-12-01 | 2005-12-01
AR | Foreign Minister | Jorge Taiana | Taiana! | | he | 2005-12-01 | 2010-06-18 | 2010-06-18
AR | Foreign Minister | Héctor Timerman | Timerman! | | he | 2010-06-22 | 2015-12-10 | 2015-12-10
AR | Foreign Minister | Susana Malcorra | Malcorra! | | she | 2015-12-10 | 2017-06-12 | 2017-06-12
AR | Foreign Minister | Jorge Faurie | Faurie! | | he | 2017-06-12 | 2019-12-10 | 2019-12-10
AR | Foreign Minister | Felipe Solá | Solá | | he | 2019-12-10 | 2021-09-20 | 2021-09-20
AR | Foreign Minister | Santiago Cafiero | Cafiero! | | he | 2021-09-20 | 2023-12-10 | 2023-12-10
AR | Foreign Minister | Diana Mondino | Mondino! | | she | 2023-12-10 | 2024-10-30 | 2024-10-30
AR | Foreign Minister | Gerardo Werthein | Werthein! | | he | 2024-11-04 | 2025-10-27 | 2025-10-27
AR | Foreign Minister | Pablo Quirno | Quirno! | | he | 2025-10-28 | | 2025-12
AR | Governor of Buenos Aires | Daniel Scioli | Scioli! | | he | 2007-12-10 | 2015-12-10 | 2015-12-10
AR | Governor of Buenos Aires | María Eugenia Vidal | Vidal | | she | 2015-12-10 | 2019-12-11 | 2019-12-11
AR | Governor of Buenos Aires | Axel Kicillof | Kicillof! | | he | 2019-12-11 | | 2025-12
AR | Human Capital Minister | Sandra Pettovello | Pettovello! | | she | 2023-12-10 | | 2025-12
AR | Interior Minister | Florencio Randazzo | Randazzo! | | he | 2007-12-10 | 2015-12-10 | 2015-12-10
AR | Interior Minister | Rogelio Frigerio | Frigerio! | | he | 2015-12-10 | 2019-12-10 | 2019-12-10
AR | Interior Minister | Eduardo de Pedro | de Pedro! | Wado de Pedro | he | 2019-12-10 | 2023-12-10 | 2023-12-10
AR | Interior Minister | Diego Santilli | Santilli! | | he | 2025-11 | | 2025-12
AR | Justice Minister | Germán Garavano | Garavano! | | he | 2015-12-10 | 2019-12-10 | 2019-12-10
AR | Justice Minister | Mariano Cúneo Libarona | Cúneo Libarona! | | he | 2023-12-10 | | 2025-12
AR | Lower House Speaker | Sergio Massa | Massa! | | he | 2019-12-10 | 2022-08-02 | 2022-08-02
AR | Lower House Speaker | Martín Menem | Menem | | he | 2023-12-10 | | 2025-12
AR | Mayor of Buenos Aires | Mauricio Macri | Macri! | | he | 2007-12-10 | 2015-12-10 | 2015-12-10
AR | Mayor of Buenos Aires | Horacio Rodríguez Larreta | Larreta! | Horacio Larreta | he | 2015-12-10 | 2023-12-10 | 2023-12-10
AR | Mayor of Buenos Aires | Jorge Macri | Macri | | he | 2023-12-10 | | 2025-12
AR | President | Fernando de la Rúa | de la Rúa! | | he | 1999-12-10 | 2001-12-21 | 2001-12-21
AR | President | Eduardo Duhalde | Duhalde! | | he | 2002-01-02 | 2003-05-25 | 2003-05-25
AR | President | Néstor Kirchner | Kirchner | Nestor Carlos Kirchner | he | 2003-05-25 | 2007-12-10 | 2007-12-10
AR | President | Cristina Fernández de Kirchner | Kirchner | Cristina Kirchner; Cristina Fernández; Cristina Fernandez Kirchner | she | 2007-12-10 | 2015-12-10 | 2015-12-10
AR | President | Mauricio Macri | Macri! | | he | 2015-12-10 | 2019-12-10 | 2019-12-10
AR | President | Alberto Fernández | Fernández | | he | 2019-12-10 | 2023-12-10 | 2023-12-10
AR | President | Javier Milei | Milei! | | he | 2023-12-10 | | 2026-10
AR | Presidential adviser | Karina Milei | Milei | | she | 2023-12-10 | | 2025-12
AR | Presidential spokesman | Manuel Adorni | Adorni! | | he | 2023-12-10 | 2025-11-05 | 2025-11-05
AR | Security Minister | Patricia Bullrich | Bullrich! | | she | 2015-12-10 | 2019-12-10 | 2019-12-10
AR | Security Minister | Sabina Frederic | Frederic | | she | 2019-12-10 | 2021-09-20 | 2021-09-20
AR | Security Minister | Aníbal Fernández | Fernández | | he | 2021-09-20 | 2023-12-10 | 2023-12-10
AR | Security Minister | Patricia Bullrich | Bullrich! | | she | 2023-12-10 | 2025-12 | 2025-12
AR | Supreme Court President | Ricardo Lorenzetti | Lorenzetti! | | he | 2007-01-01 | 2018-09-30 | 2018-09-30
AR | Supreme Court President | Carlos Rosenkrantz | Rosenkrantz! | | he | 2018-10-01 | 2021-09-30 | 2021-09-30
AR | Supreme Court President | Horacio Rosatti | Rosatti! | | he | 2021-10-01 | | 2025-12
AR | Treasury Minister | Nicolás Dujovne | Dujovne! | | he | 2017-01-10 | 2019-08-17 | 2019-08-17
AR | Treasury Minister | Hernán Lacunza | Lacunza! | | he | 2019-08-20 | 2019-12-10 | 2019-12-10
AR | Vice President | Amado Boudou | Boudou! | | he | 2011-12-10 | 2015-12-10 | 2015-12-10
AR | Vice President | Gabriela Michetti | Michetti! | | she | 2015-12-10 | 2019-12-10 | 2019-12-10
AR | Vice President | Cristina Fernández de Kirchner | Kirchner | Cristina Kirchner; Cristina Fernández; Cristina Fernandez Kirchner | she | 2019-12-10 | 2023-12-10 | 2023-12-10
AR | Vice President | Victoria Villarruel | Villarruel! | | she | 2023-12-10 | | 2025-12
AW | Prime Minister | Mike Eman | Eman | Michiel Eman | he | 2009-10-30 | 2017-11-17 | 2017-11-17
AW | Prime Minister | Evelyn Wever-Croes | Wever-Croes! | | she | 2017-11-17 | 2025-03-28 | 2025-03-28
AW | Prime Minister | Mike Eman | Eman | Michiel Eman | he | 2025-03-28 | | 2025-12
BB | Foreign Minister | Maxine McClean | McClean | | she | 2008-11 | 2018-05 | 2018-05
BB | Foreign Minister | Jerome Walcott | Walcott | | he | 2018-05 | 2022-01 | 2022-01
BB | Foreign Minister | Kerrie Symmonds | Symmonds! | | he | 2022-01 | | 2025-12
BB | Governor-General | Elliott Belgrave | Belgrave | Sir Elliott Belgrave | he | 2012-06-01 | 2017-06-30 | 2017-06-30
BB | Governor-General | Sandra Mason | Mason | Dame Sandra Mason | she | 2018-01-08 | 2021-11-30 | 2021-11-30
BB | President | Sandra Mason | Mason | Dame Sandra Mason | she | 2021-11-30 | 2025-11-30 | 2025-11-30
BB | President | Jeffrey Bostic | Bostic | | he | 2025-11-30 | | 2025-12
BB | Prime Minister | Freundel Stuart | Stuart | | he | 2010-10-23 | 2018-05-25 | 2018-05-25
BB | Prime Minister | Mia Mottley | Mottley! | Mia Amor Mottley | she | 2018-05-25 | | 2026-02
BM | Premier | Michael Dunkley | Dunkley | | he | 2014-05-20 | 2017-07-19 | 2017-07-19
BM | Premier | David Burt | Burt | Edward David Burt | he | 2017-07-19 | | 2025-12
BO | Acting President | Jeanine Áñez | Áñez! | Jeanine Anez Chavez | she | 2019-11-12 | 2020-11-08 | 2020-11-08
BO | Defense Minister | Edmundo Novillo | Novillo! | | he | 2020-11-09 | 2025-05 | 2025-05
BO | Economy Minister | Luis Arce | Arce! | Luis Arce Catacora; Lucho Arce | he | 2006-01-23 | 2017-06 | 2017-06
BO | Economy Minister | Marcelo Montenegro | Montenegro | | he | 2020-11-09 | 2025-11-08 | 2025-11-08
BO | Foreign Minister | David Choquehuanca | Choquehuanca! | | he | 2006-01-23 | 2017-01-23 | 2017-01-23
BO | Foreign Minister | Fernando Huanacuni | Huanacuni! | | he | 2017-01-23 | 2018-09-04 | 2018-09-04
BO | Foreign Minister | Diego Pary | Pary! | | he | 2018-09-04 | 2019-11-10 | 2019-11-10
BO | Foreign Minister | Karen Longaric | Longaric! | | she | 2019-11-13 | 2020-11-08 | 2020-11-08
BO | Foreign Minister | Rogelio Mayta | Mayta! | | he | 2020-11-09 | 2023-11 | 2023-11
BO | Foreign Minister | Celinda Sosa | Sosa | | she | 2023-11 | 2025-11-08 | 2025-11-08
BO | Foreign Minister | Fernando Aramayo | Aramayo! | | he | 2025-11-09 | | 2025-12
BO | Interior Minister | Arturo Murillo | Murillo | | he | 2019-11-13 | 2020-11-08 | 2020-11-08
BO | Interior Minister | Eduardo del Castillo | del Castillo | | he | 2020-11-09 | 2025-05 | 2025-05
BO | President | Carlos Mesa | Mesa | | he | 2003-10-17 | 2005-06-09 | 2005-06-09
BO | President | Evo Morales | Morales | Juan Evo Morales; Evo Morales Ayma | he | 2006-01-22 | 2019-11-10 | 2019-11-10
BO | President | Luis Arce | Arce! | Luis Arce Catacora; Lucho Arce | he | 2020-11-08 | 2025-11-08 | 2025-11-08
BO | President | Rodrigo Paz | Paz | Rodrigo Paz Pereira | he | 2025-11-08 | | 2025-12
BO | Vice President | Álvaro García Linera | García Linera! | | he | 2006-01-22 | 2019-11-10 | 2019-11-10
BO | Vice President | David Choquehuanca | Choquehuanca! | | he | 2020-11-08 | 2025-11-08 | 2025-11-08
BO | Vice President | Edman Lara | Lara | | he | 2025-11-08 | | 2025-12
BR | Acting President | Michel Temer | Temer! | | he | 2016-05-12 | 2016-08-31 | 2016-08-31
BR | Agriculture Minister | Kátia Abreu | Abreu | | she | 2015-01-01 | 2016-05-12 | 2016-05-12
BR | Agriculture Minister | Blairo Maggi | Maggi | | he | 2016-05-12 | 2018-12-31 | 2018-12-31
BR | Agriculture Minister | Tereza Cristina | Cristina | | she | 2019-01-01 | 2022-03-30 | 2022-03-30
BR | Agriculture Minister | Carlos Fávaro | Fávaro! | Carlos Favaro | he | 2023-01-01 | | 2025-12
BR | Ambassador to the United Nations | Antonio Patriota | Patriota | | he | 2013-10 | 2016-11 | 2016-11
BR | Ambassador to the United Nations | Mauro Vieira | Vieira | | he | 2016-11 | 2020-02 | 2020-02
BR | Ambassador to the United Nations | Sérgio Danese | Danese! | Sérgio França Danese | he | 2023-07 | | 2025-12
BR | Central Bank Governor | Alexandre Tombini | Tombini! | | he | 2011-01-01 | 2016-06-09 | 2016-06-09
BR | Central Bank Governor | Ilan Goldfajn | Goldfajn! | | he | 2016-06-09 | 2019-02-28 | 2019-02-28
BR | Central Bank Governor | Roberto Campos Neto | Campos Neto! | | he | 2019-02-28 | 2024-12-31 | 2024-12-31
BR | Central Bank Governor | Gabriel Galípolo | Galípolo! | | he | 2025-01-01 | | 2025-12
BR | Congressman | Eduardo Bolsonaro | Bolsonaro | | he | 2015-02-01 | 2025-12 | 2025-12
BR | Defense Minister | Jaques Wagner | Wagner | | he | 2015-01-01 | 2015-10-02 | 2015-10-02
BR | Defense Minister | Raul Jungmann | Jungmann! | | he | 2016-05-12 | 2018-02-27 | 2018-02-27
BR | Defense Minister | Joaquim Silva e Luna | Silva e Luna! | | he | 2018-02-27 | 2019-01-01 | 2019-01-01
BR | Defense Minister | Fernando Azevedo e Silva | Azevedo e Silva! | Fernando Azevedo | he | 2019-01-01 | 2021-03-29 | 2021-03-29
BR | Defense Minister | Walter Braga Netto | Braga Netto! | Walter Souza Braga Netto | he | 2021-03-30 | 2022-03-31 | 2022-03-31
BR | Defense Minister | Paulo Sérgio Nogueira | Nogueira | Paulo Sergio Nogueira de Oliveira | he | 2022-04-01 | 2022-12-31 | 2022-12-31
BR | Defense Minister | José Múcio | Múcio! | José Múcio Monteiro | he | 2023-01-01 | | 2025-12
BR | Economy Minister | Paulo Guedes | Guedes! | | he | 2019-01-01 | 2023-01-01 | 2023-01-01
BR | Energy Minister | Bento Albuquerque | Albuquerque | | he | 2019-01-01 | 2022-05-11 | 2022-05-11
BR | Energy Minister | Adolfo Sachsida | Sachsida! | | he | 2022-05-11 | 2022-12-31 | 2022-12-31
BR | Energy Minister | Alexandre Silveira | Silveira | | he | 2023-01-01 | | 2025-12
BR | Environment Minister | Izabella Teixeira | Teixeira | | she | 2010-04-01 | 2016-05-12 | 2016-05-12
BR | Environment Minister | Ricardo Salles | Salles | | he | 2019-01-01 | 2021-06-23 | 2021-06-23
BR | Environment Minister | Joaquim Leite | Leite | | he | 2021-06-23 | 2023-01-01 | 2023-01-01
BR | Environment Minister | Marina Silva | Silva | | she | 2023-01-01 | ? | 2026-03
BR | Federal Police Director | Maurício Valeixo | Valeixo! | Mauricio Valeixo | he | 2019-01 | 2020-04-24 | 2020-04-24
BR | Federal Police Director | Andrei Rodrigues | Rodrigues | | he | 2023-01 | | 2025-12
BR | Finance Minister | Antonio Palocci | Palocci! | | he | 2003-01-01 | 2006-03-27 | 2006-03-27
BR | Finance Minister | Guido Mantega | Mantega! | | he | 2006-03-27 | 2015-01-01 | 2015-01-01
BR | Finance Minister | Joaquim Levy | Levy | | he | 2015-01-01 | 2015-12-18 | 2015-12-18
BR | Finance Minister | Nelson Barbosa | Barbosa | | he | 2015-12-21 | 2016-05-12 | 2016-05-12
BR | Finance Minister | Henrique Meirelles | Meirelles! | | he | 2016-05-12 | 2018-04-06 | 2018-04-06
BR | Finance Minister | Eduardo Guardia | Guardia | | he | 2018-04-10 | 2019-01-01 | 2019-01-01
BR | Finance Minister | Fernando Haddad | Haddad! | | he | 2023-01-01 | 2026 | 2026
BR | Finance Minister | Dario Durigan | Durigan! | | he | 2026 | | 2026-07
BR | Foreign Minister | Celso Amorim | Amorim! | | he | 2003-01-01 | 2011-01-01 | 2011-01-01
BR | Foreign Minister | Antonio Patriota | Patriota | | he | 2011-01-01 | 2013-08-26 | 2013-08-26
BR | Foreign Minister | Luiz Alberto Figueiredo | Figueiredo | | he | 2013-08-28 | 2015-01-01 | 2015-01-01
BR | Foreign Minister | Mauro Vieira | Vieira | | he | 2015-01-01 | 2016-05-12 | 2016-05-12
BR | Foreign Minister | José Serra | Serra | | he | 2016-05-12 | 2017-02-22 | 2017-02-22
BR | Foreign Minister | Aloysio Nunes | Nunes | Aloysio Nunes Ferreira | he | 2017-03-07 | 2019-01-01 | 2019-01-01
BR | Foreign Minister | Ernesto Araújo | Araújo | Ernesto Araujo | he | 2019-01-01 | 2021-03-29 | 2021-03-29
BR | Foreign Minister | Carlos França | França | Carlos Alberto França; Carlos Alberto Franco França | he | 2021-04-06 | 2023-01-01 | 2023-01-01
BR | Foreign Minister | Mauro Vieira | Vieira | | he | 2023-01-01 | | 2025-12
BR | Governor of Rio de Janeiro | Wilson Witzel | Witzel! | | he | 2019-01-01 | 2021-04-30 | 2021-04-30
BR | Governor of Rio de Janeiro | Cláudio Castro | Castro | | he | 2021-05-01 | 2026-03 | 2026-03
BR | Governor of São Paulo | Geraldo Alckmin | Alckmin! | | he | 2011-01-01 | 2018-04-06 | 2018-04-06
BR | Governor of São Paulo | João Doria | Doria | | he | 2019-01-01 | 2022-03-31 | 2022-03-31
BR | Governor of São Paulo | Tarcísio de Freitas | Freitas | Tarcisio Freitas; Tarcísio Gomes de Freitas | he | 2023-01-01 | | 2025-12
BR | Health Minister | Luiz Henrique Mandetta | Mandetta! | Luiz Mandetta | he | 2019-01-01 | 2020-04-16 | 2020-04-16
BR | Health Minister | Nelson Teich | Teich! | | he | 2020-04-17 | 2020-05-15 | 2020-05-15
BR | Health Minister | Eduardo Pazuello | Pazuello! | | he | 2020-09-16 | 2021-03-23 | 2021-03-23
BR | Health Minister | Marcelo Queiroga | Queiroga! | | he | 2021-03-23 | 2023-01-01 | 2023-01-01
BR | Health Minister | Nísia Trindade | Trindade | | she | 2023-01-01 | 2025-03-10 | 2025-03-10
BR | Health Minister | Alexandre Padilha | Padilha! | | he | 2025-03-10 | | 2025-12
BR | Indigenous Peoples Minister | Sônia Guajajara | Guajajara! | Sonia Guajajara | she | 2023-01-01 | 2026 | 2026
BR | Institutional Security Minister | Augusto Heleno | Heleno! | | he | 2019-01-01 | 2022-12-31 | 2022-12-31
BR | Justice Minister | José Eduardo Cardozo | Cardozo! | | he | 2011-01-01 | 2016-03-03 | 2016-03-03
BR | Justice Minister | Alexandre de Moraes | Moraes | Alexandre Moraes | he | 2016-05-12 | 2017-02-21 | 2017-02-21
BR | Justice Minister | Torquato Jardim | Jardim | | he | 2017-05-31 | 2019-01-01 | 2019-01-01
BR | Justice Minister | Sergio Moro | Moro | | he | 2019-01-01 | 2020-04-24 | 2020-04-24
BR | Justice Minister | André Mendonça | Mendonça | | he | 2020-04-29 | 2021-03-29 | 2021-03-29
BR | Justice Minister | Anderson Torres | Torres | | he | 2021-03-30 | 2022-12-31 | 2022-12-31
BR | Justice Minister | Flávio Dino | Dino | | he | 2023-01-01 | 2024-01-31 | 2024-01-31
BR | Justice Minister | Ricardo Lewandowski | Lewandowski! | | he | 2024-02-01 | 2026-01-09 | 2026-01-09
BR | Lower House Speaker | Eduardo Cunha | Cunha | | he | 2015-02-01 | 2016-07-07 | 2016-07-07
BR | Lower House Speaker | Rodrigo Maia | Maia | | he | 2016-07-14 | 2021-02-01 | 2021-02-01
BR | Lower House Speaker | Arthur Lira | Lira | | he | 2021-02-01 | 2025-02-01 | 2025-02-01
BR | Lower House Speaker | Hugo Motta | Motta | | he | 2025-02-01 | | 2025-12
BR | Mayor of Rio de Janeiro | Eduardo Paes | Paes! | | he | 2009-01-01 | 2016-12-31 | 2016-12-31
BR | Mayor of Rio de Janeiro | Marcelo Crivella | Crivella! | | he | 2017-01-01 | 2020-12-22 | 2020-12-22
BR | Mayor of Rio de Janeiro | Eduardo Paes | Paes! | | he | 2021-01-01 | 2026-03 | 2026-03
BR | Mayor of São Paulo | Fernando Haddad | Haddad! | | he | 2013-01-01 | 2016-12-31 | 2016-12-31
BR | Mayor of São Paulo | João Doria | Doria | | he | 2017-01-01 | 2018-04-06 | 2018-04-06
BR | Mayor of São Paulo | Bruno Covas | Covas! | | he | 2018-04-06 | 2021-05-16 | 2021-05-16
BR | Mayor of São Paulo | Ricardo Nunes | Nunes | | he | 2021-05-16 | | 2025-12
BR | Planning Minister | Simone Tebet | Tebet! | | she | 2023-01-01 | ? | 2026-03
BR | President | Fernando Henrique Cardoso | Cardoso | | he | 1995-01-01 | 2003-01-01 | 2003-01-01
BR | President | Luiz Inácio Lula da Silva | Lula! | Lula da Silva; Luiz Lula da Silva; Luiz Inacio da Silva; Inacio Lula da Silva | he | 2003-01-01 | 2011-01-01 | 2011-01-01
BR | President | Dilma Rousseff | Rousseff! | | she | 2011-01-01 | 2016-08-31 | 2016-08-31
BR | President | Michel Temer | Temer! | | he | 2016-08-31 | 2019-01-01 | 2019-01-01
BR | President | Jair Bolsonaro | Bolsonaro! | Jair Messias Bolsonaro | he | 2019-01-01 | 2023-01-01 | 2023-01-01
BR | President | Luiz Inácio Lula da Silva | Lula! | Lula da Silva; Luiz Lula da Silva; Luiz Inacio da Silva; Inacio Lula da Silva | he | 2023-01-01 | | 2026-10
BR | Presidential Chief of Staff | Aloizio Mercadante | Mercadante! | | he | 2014-02-03 | 2015-10-02 | 2015-10-02
BR | Presidential Chief of Staff | Jaques Wagner | Wagner | | he | 2015-10-02 | 2016-03-16 | 2016-03-16
BR | Presidential Chief of Staff | Eliseu Padilha | Padilha | | he | 2016-05-12 | 2018-12-31 | 2018-12-31
BR | Presidential Chief of Staff | Onyx Lorenzoni | Lorenzoni! | | he | 2019-01-01 | 2020-02-18 | 2020-02-18
BR | Presidential Chief of Staff | Rui Costa | Costa | | he | 2023-01-01 | 2026 | 2026
BR | Presidential adviser | Celso Amorim | Amorim! | | he | 2023-01-01 | | 2025-12
BR | Prosecutor General | Rodrigo Janot | Janot! | | he | 2013-09-17 | 2017-09-17 | 2017-09-17
BR | Prosecutor General | Raquel Dodge | Dodge | | she | 2017-09-18 | 2019-09-17 | 2019-09-17
BR | Prosecutor General | Augusto Aras | Aras! | | he | 2019-09-26 | 2023-09-26 | 2023-09-26
BR | Prosecutor General | Paulo Gonet | Gonet! | | he | 2023-12-18 | | 2025-12
BR | Senate President | Renan Calheiros | Calheiros! | | he | 2013-02-01 | 2017-02-01 | 2017-02-01
BR | Senate President | Eunício Oliveira | Oliveira | | he | 2017-02-01 | 2019-02-01 | 2019-02-01
BR | Senate President | Davi Alcolumbre | Alcolumbre! | | he | 2019-02-02 | 2021-02-01 | 2021-02-01
BR | Senate President | Rodrigo Pacheco | Pacheco | | he | 2021-02-01 | 2025-02-01 | 2025-02-01
BR | Senate President | Davi Alcolumbre | Alcolumbre! | | he | 2025-02-01 | | 2025-12
BR | Senator | Aécio Neves | Neves | | he | 2011-02-01 | 2019-01-31 | 2019-01-31
BR | Senator | Flávio Bolsonaro | Bolsonaro | Flavio Bolsonaro | he | 2019-02-01 | | 2025-12
BR | Senator | Sergio Moro | Moro | | he | 2023-02-01 | | 2025-12
BR | Supreme Court Justice | Gilmar Mendes | Mendes | | he | 2002-06-20 | | 2025-12
BR | Supreme Court Justice | Ricardo Lewandowski | Lewandowski! | | he | 2006-03-16 | 2023-04-11 | 2023-04-11
BR | Supreme Court Justice | Cármen Lúcia | Cármen Lúcia | Carmen Lucia Antunes Rocha | she | 2006-06-21 | | 2025-12
BR | Supreme Court Justice | Dias Toffoli | Toffoli! | José Antonio Dias Toffoli | he | 2009-10-23 | | 2025-12
BR | Supreme Court Justice | Luiz Fux | Fux! | | he | 2011-03-03 | | 2025-12
BR | Supreme Court Justice | Rosa Weber | Weber | | she | 2011-12-19 | 2023-09-30 | 2023-09-30
BR | Supreme Court Justice | Luís Roberto Barroso | Barroso | | he | 2013-06-26 | 2025-10-18 | 2025-10-18
BR | Supreme Court Justice | Edson Fachin | Fachin! | | he | 2015-06-16 | | 2025-12
BR | Supreme Court Justice | Alexandre de Moraes | Moraes | Alexandre Moraes | he | 2017-03-22 | | 2025-12
BR | Supreme Court Justice | Flávio Dino | Dino | | he | 2024-02-22 | | 2025-12
BR | Vice President | Michel Temer | Temer! | | he | 2011-01-01 | 2016-05-12 | 2016-05-12
BR | Vice President | Hamilton Mourão | Mourão! | Hamilton Mourao | he | 2019-01-01 | 2023-01-01 | 2023-01-01
BR | Vice President | Geraldo Alckmin | Alckmin! | | he | 2023-01-01 | | 2025-12
BS | Foreign Minister | Fred Mitchell | Mitchell | | he | 2012-05 | 2017-05-11 | 2017-05-11
BS | Foreign Minister | Darren Henfield | Henfield! | | he | 2017-05 | 2021-09 | 2021-09
BS | Foreign Minister | Fred Mitchell | Mitchell | | he | 2021-09 | | 2025-12
BS | Governor-General | Marguerite Pindling | Pindling | Dame Marguerite Pindling | she | 2014-07-08 | 2019-06-28 | 2019-06-28
BS | Governor-General | Cornelius A. Smith | Smith | Cornelius Smith; Sir Cornelius Smith | he | 2019-06-28 | 2023-08-31 | 2023-08-31
BS | Governor-General | Cynthia Pratt | Pratt | Dame Cynthia Pratt; Cynthia "Mother" Pratt | she | 2023-09-01 | | 2025-12
BS | Prime Minister | Perry Christie | Christie | Perry Gladstone Christie | he | 2012-05-08 | 2017-05-11 | 2017-05-11
BS | Prime Minister | Hubert Minnis | Minnis! | | he | 2017-05-11 | 2021-09-17 | 2021-09-17
BS | Prime Minister | Philip Davis | Davis | Philip "Brave" Davis; Brave Davis; Philip Brave Davis | he | 2021-09-17 | | 2025-12
BZ | Foreign Minister | Wilfred Elrington | Elrington! | | he | 2008-02 | 2020-11 | 2020-11
BZ | Foreign Minister | Eamon Courtenay | Courtenay! | | he | 2020-11 | 2024-01 | 2024-01
BZ | Foreign Minister | Francis Fonseca | Fonseca | | he | 2024-01 | | 2025-12
BZ | Governor-General | Colville Young | Young | Sir Colville Young | he | 1993-11-17 | 2021-04-30 | 2021-04-30
BZ | Governor-General | Froyla Tzalam | Tzalam! | Dame Froyla Tzalam | she | 2021-05-27 | | 2025-12
BZ | Prime Minister | Dean Barrow | Barrow | | he | 2008-02-08 | 2020-11-12 | 2020-11-12
BZ | Prime Minister | Johnny Briceño | Briceño! | John Briceño | he | 2020-11-12 | | 2025-12
CA | Ambassador to the United Nations | Marc-André Blanchard | Blanchard | | he | 2016-04 | 2020-07 | 2020-07
CA | Ambassador to the United Nations | Bob Rae | Rae | Robert Rae | he | 2020-08 | 2025-11 | 2025-11
CA | Ambassador to the United Nations | David Lametti | Lametti! | | he | 2025-11 | | 2025-12
CA | Ambassador to the United States | David MacNaughton | MacNaughton! | | he | 2016-03-03 | 2019-08-31 | 2019-08-31
CA | Ambassador to the United States | Kirsten Hillman | Hillman! | | she | 2020-03-26 | 2026-02 | 2026-02
CA | Canada-U.S. Trade Minister | Dominic LeBlanc | LeBlanc! | | he | 2025-05-13 | | 2025-12
CA | Chief Justice | Beverley McLachlin | McLachlin! | | she | 2000-01-07 | 2017-12-15 | 2017-12-15
CA | Chief Justice | Richard Wagner | Wagner | | he | 2017-12-18 | | 2025-12
CA | Chief Public Health Officer | Theresa Tam | Tam | | she | 2017-06-26 | 2025-06 | 2025-06
CA | Chief of the Defence Staff | Tom Lawson | Lawson | | he | 2012-10-29 | 2015-07-17 | 2015-07-17
CA | Chief of the Defence Staff | Jonathan Vance | Vance | Jon Vance | he | 2015-07-17 | 2021-01-14 | 2021-01-14
CA | Chief of the Defence Staff | Wayne Eyre | Eyre! | | he | 2021-11-25 | 2024-07-18 | 2024-07-18
CA | Chief of the Defence Staff | Jennie Carignan | Carignan! | | she | 2024-07-18 | | 2025-12
CA | Defense Minister | Gordon O'Connor | O'Connor | | he | 2006-02-06 | 2007-08-14 | 2007-08-14
CA | Defense Minister | Peter MacKay | MacKay | | he | 2007-08-14 | 2013-07-15 | 2013-07-15
CA | Defense Minister | Rob Nicholson | Nicholson | Robert Nicholson | he | 2013-07-15 | 2015-02-09 | 2015-02-09
CA | Defense Minister | Jason Kenney | Kenney | Jason Thomas Kenney | he | 2015-02-09 | 2015-11-04 | 2015-11-04
CA | Defense Minister | Harjit Sajjan | Sajjan! | | he | 2015-11-04 | 2021-10-26 | 2021-10-26
CA | Defense Minister | Anita Anand | Anand | | she | 2021-10-26 | 2023-07-26 | 2023-07-26
CA | Defense Minister | Bill Blair | Blair | William Blair | he | 2023-07-26 | 2025-05-13 | 2025-05-13
CA | Defense Minister | David McGuinty | McGuinty! | | he | 2025-05-13 | | 2025-12
CA | Deputy Prime Minister | Chrystia Freeland | Freeland! | | she | 2019-11-20 | 2020-08-18 | 2020-08-18
CA | Energy Minister | Tim Hodgson | Hodgson | Timothy Hodgson | he | 2025-05-13 | | 2025-12
CA | Environment Minister | Catherine McKenna | McKenna | | she | 2015-11-04 | 2019-11-20 | 2019-11-20
CA | Environment Minister | Steven Guilbeault | Guilbeault! | | he | 2021-10-26 | 2025-03-14 | 2025-03-14
CA | Finance Minister | Jim Flaherty | Flaherty! | | he | 2006-02-06 | 2014-03-18 | 2014-03-18
CA | Finance Minister | Joe Oliver | Oliver | | he | 2014-03-19 | 2015-11-04 | 2015-11-04
CA | Finance Minister | Bill Morneau | Morneau! | William Morneau | he | 2015-11-04 | 2020-08-17 | 2020-08-17
CA | Finance Minister | Chrystia Freeland | Freeland! | | she | 2020-08-18 | 2024-12-16 | 2024-12-16
CA | Finance Minister | Dominic LeBlanc | LeBlanc! | | he | 2024-12-16 | 2025-03-14 | 2025-03-14
CA | Finance Minister | François-Philippe Champagne | Champagne | | he | 2025-03-14 | | 2025-12
CA | Foreign Minister | Peter MacKay | MacKay | | he | 2006-02-06 | 2007-08-14 | 2007-08-14
CA | Foreign Minister | Maxime Bernier | Bernier! | | he | 2007-08-14 | 2008-05-26 | 2008-05-26
CA | Foreign Minister | Lawrence Cannon | Cannon | | he | 2008-10-30 | 2011-05-18 | 2011-05-18
CA | Foreign Minister | John Baird | Baird | | he | 2011-05-18 | 2015-02-03 | 2015-02-03
CA | Foreign Minister | Rob Nicholson | Nicholson | Robert Nicholson | he | 2015-02-09 | 2015-11-04 | 2015-11-04
CA | Foreign Minister | Stéphane Dion | Dion | | he | 2015-11-04 | 2017-01-10 | 2017-01-10
CA | Foreign Minister | Chrystia Freeland | Freeland! | | she | 2017-01-10 | 2019-11-20 | 2019-11-20
CA | Foreign Minister | François-Philippe Champagne | Champagne | | he | 2019-11-20 | 2021-01-12 | 2021-01-12
CA | Foreign Minister | Marc Garneau | Garneau! | | he | 2021-01-12 | 2021-10-26 | 2021-10-26
CA | Foreign Minister | Mélanie Joly | Joly! | | she | 2021-10-26 | 2025-05-13 | 2025-05-13
CA | Foreign Minister | Anita Anand | Anand | | she | 2025-05-13 | | 2025-12
CA | Governor General | Michaëlle Jean | Jean | | she | 2005-09-27 | 2010-10-01 | 2010-10-01
CA | Governor General | David Johnston | Johnston | | he | 2010-10-01 | 2017-10-02 | 2017-10-02
CA | Governor General | Julie Payette | Payette! | | she | 2017-10-02 | 2021-01-22 | 2021-01-22
CA | Governor General | Mary Simon | Simon | | she | 2021-07-26 | 2026-06-08 | 2026-06-08
CA | Governor General | Louise Arbour | Arbour! | | she | 2026-06-08 | | 2026-09
CA | Governor of the Bank of Canada | Stephen Poloz | Poloz! | | he | 2013-06-03 | 2020-06-02 | 2020-06-02
CA | Governor of the Bank of Canada | Tiff Macklem | Macklem! | | he | 2020-06-03 | | 2025-12
CA | Health Minister | Jane Philpott | Philpott | | she | 2015-11-04 | 2017-08-28 | 2017-08-28
CA | Health Minister | Patty Hajdu | Hajdu! | | she | 2019-11-20 | 2021-10-26 | 2021-10-26
CA | Health Minister | Jean-Yves Duclos | Duclos! | | he | 2021-10-26 | 2023-07-26 | 2023-07-26
CA | Health Minister | Mark Holland | Holland | | he | 2023-07-26 | 2025-03-14 | 2025-03-14
CA | House of Commons Speaker | Andrew Scheer | Scheer! | | he | 2011-06-02 | 2015-12-03 | 2015-12-03
CA | House of Commons Speaker | Geoff Regan | Regan | | he | 2015-12-03 | 2019-12-05 | 2019-12-05
CA | House of Commons Speaker | Anthony Rota | Rota | | he | 2019-12-05 | 2023-09-27 | 2023-09-27
CA | House of Commons Speaker | Greg Fergus | Fergus | | he | 2023-10-03 | 2025-05-26 | 2025-05-26
CA | House of Commons Speaker | Francis Scarpaleggia | Scarpaleggia! | | he | 2025-05-26 | | 2025-12
CA | Housing Minister | Gregor Robertson | Robertson | | he | 2025-05-13 | | 2025-12
CA | Immigration Minister | Ahmed Hussen | Hussen! | | he | 2017-01-10 | 2019-11-20 | 2019-11-20
CA | Immigration Minister | Marco Mendicino | Mendicino! | | he | 2019-11-20 | 2021-10-26 | 2021-10-26
CA | Immigration Minister | Sean Fraser | Fraser | | he | 2021-10-26 | 2023-07-26 | 2023-07-26
CA | Immigration Minister | Marc Miller | Miller | | he | 2023-07-26 | 2025-03-14 | 2025-03-14
CA | Industry Minister | Navdeep Bains | Bains! | | he | 2019-11-20 | 2021-01-12 | 2021-01-12
CA | Industry Minister | François-Philippe Champagne | Champagne | | he | 2021-01-12 | 2025-03-14 | 2025-03-14
CA | Industry Minister | Mélanie Joly | Joly! | | she | 2025-05-13 | | 2025-12
CA | International Development Minister | Karina Gould | Gould | | she | 2019-11-20 | 2021-10-26 | 2021-10-26
CA | International Development Minister | Ahmed Hussen | Hussen! | | he | 2023-07-26 | 2025-03-14 | 2025-03-14
CA | Justice Minister | Jody Wilson-Raybould | Wilson-Raybould! | | she | 2015-11-04 | 2019-01-14 | 2019-01-14
CA | Justice Minister | David Lametti | Lametti! | | he | 2019-01-14 | 2023-07-26 | 2023-07-26
CA | Justice Minister | Arif Virani | Virani! | | he | 2023-07-26 | 2025-05-13 | 2025-05-13
CA | Justice Minister | Sean Fraser | Fraser | | he | 2025-05-13 | | 2025-12
CA | Mayor of Toronto | Rob Ford | Ford | | he | 2010-12-01 | 2014-11-30 | 2014-11-30
CA | Mayor of Toronto | John Tory | Tory | | he | 2014-12-01 | 2023-02-17 | 2023-02-17
CA | Mayor of Toronto | Olivia Chow | Chow | | she | 2023-07-12 | | 2025-12
CA | National Security Adviser | Jody Thomas | Thomas | | she | 2022-01 | 2024-01 | 2024-01
CA | National Security Adviser | Nathalie Drouin | Drouin! | | she | 2024-01 | | 2025-12
CA | Opposition Leader | Stephen Harper | Harper | | he | 2004-03-20 | 2006-02-06 | 2006-02-06
CA | Opposition Leader | Stéphane Dion | Dion | | he | 2006-12-02 | 2008-12-10 | 2008-12-10
CA | Opposition Leader | Michael Ignatieff | Ignatieff! | | he | 2008-12-10 | 2011-05-02 | 2011-05-02
CA | Opposition Leader | Jack Layton | Layton | | he | 2011-05-02 | 2011-08-22 | 2011-08-22
CA | Opposition Leader | Thomas Mulcair | Mulcair! | Tom Mulcair | he | 2012-03-24 | 2015-10-19 | 2015-10-19
CA | Opposition Leader | Rona Ambrose | Ambrose | | she | 2015-11-05 | 2017-05-27 | 2017-05-27
CA | Opposition Leader | Andrew Scheer | Scheer! | | he | 2017-05-27 | 2020-08-24 | 2020-08-24
CA | Opposition Leader | Erin O'Toole | O'Toole | | he | 2020-08-24 | 2022-02-02 | 2022-02-02
CA | Opposition Leader | Candice Bergen | Bergen | | she | 2022-02-02 | 2022-09-10 | 2022-09-10
CA | Opposition Leader | Pierre Poilievre | Poilievre! | | he | 2022-09-10 | 2025-04-28 | 2025-04-28
CA | Opposition Leader | Pierre Poilievre | Poilievre! | | he | 2025-09-15 | | 2025-12
CA | Premier of Alberta | Rachel Notley | Notley! | | she | 2015-05-24 | 2019-04-30 | 2019-04-30
CA | Premier of Alberta | Jason Kenney | Kenney | Jason Thomas Kenney | he | 2019-04-30 | 2022-10-11 | 2022-10-11
CA | Premier of Alberta | Danielle Smith | Smith | | she | 2022-10-11 | | 2026-05
CA | Premier of British Columbia | Christy Clark | Clark | | she | 2011-03-14 | 2017-07-18 | 2017-07-18
CA | Premier of British Columbia | John Horgan | Horgan! | | he | 2017-07-18 | 2022-11-18 | 2022-11-18
CA | Premier of British Columbia | David Eby | Eby! | | he | 2022-11-18 | | 2025-12
CA | Premier of Manitoba | Brian Pallister | Pallister! | | he | 2016-05-03 | 2021-09-01 | 2021-09-01
CA | Premier of Manitoba | Heather Stefanson | Stefanson! | | she | 2021-11-02 | 2023-10-18 | 2023-10-18
CA | Premier of Manitoba | Wab Kinew | Kinew! | | he | 2023-10-18 | | 2025-12
CA | Premier of New Brunswick | Blaine Higgs | Higgs | | he | 2018-11-09 | 2024-11-02 | 2024-11-02
CA | Premier of New Brunswick | Susan Holt | Holt | | she | 2024-11-02 | | 2025-12
CA | Premier of Newfoundland and Labrador | Dwight Ball | Ball | | he | 2015-12-14 | 2020-08-19 | 2020-08-19
CA | Premier of Newfoundland and Labrador | Andrew Furey | Furey | | he | 2020-08-19 | 2025-05 | 2025-05
CA | Premier of Nova Scotia | Stephen McNeil | McNeil | | he | 2013-10-22 | 2021-02-23 | 2021-02-23
CA | Premier of Nova Scotia | Tim Houston | Houston | | he | 2021-08-31 | | 2025-12
CA | Premier of Ontario | Kathleen Wynne | Wynne! | | she | 2013-02-11 | 2018-06-29 | 2018-06-29
CA | Premier of Ontario | Doug Ford | Ford | Douglas Ford | he | 2018-06-29 | | 2026-05
CA | Premier of Quebec | Philippe Couillard | Couillard! | | he | 2014-04-23 | 2018-10-18 | 2018-10-18
CA | Premier of Quebec | François Legault | Legault! | | he | 2018-10-18 | 2026-04 | 2026-04
CA | Premier of Quebec | Christine Fréchette | Fréchette! | | she | 2026-04 | ? | 2026-10
CA | Premier of Saskatchewan | Brad Wall | Wall | | he | 2007-11-21 | 2018-02-02 | 2018-02-02
CA | Premier of Saskatchewan | Scott Moe | Moe | | he | 2018-02-02 | | 2025-12
CA | Prime Minister | Jean Chrétien | Chrétien! | | he | 1993-11-04 | 2003-12-12 | 2003-12-12
CA | Prime Minister | Paul Martin | Martin | | he | 2003-12-12 | 2006-02-06 | 2006-02-06
CA | Prime Minister | Stephen Harper | Harper | | he | 2006-02-06 | 2015-11-04 | 2015-11-04
CA | Prime Minister | Justin Trudeau | Trudeau! | | he | 2015-11-04 | 2025-03-14 | 2025-03-14
CA | Prime Minister | Mark Carney | Carney! | Mark J. Carney | he | 2025-03-14 | | 2026-10
CA | Public Safety Minister | Steven Blaney | Blaney! | | he | 2013-07-15 | 2015-11-04 | 2015-11-04
CA | Public Safety Minister | Ralph Goodale | Goodale! | | he | 2015-11-04 | 2019-11-20 | 2019-11-20
CA | Public Safety Minister | Bill Blair | Blair | William Blair | he | 2019-11-20 | 2021-10-26 | 2021-10-26
CA | Public Safety Minister | Marco Mendicino | Mendicino! | | he | 2021-10-26 | 2023-07-26 | 2023-07-26
CA | Public Safety Minister | Dominic LeBlanc | LeBlanc! | | he | 2023-07-26 | 2024-12-16 | 2024-12-16
CA | Public Safety Minister | David McGuinty | McGuinty! | | he | 2024-12-20 | 2025-05-13 | 2025-05-13
CA | Public Safety Minister | Gary Anandasangaree | Anandasangaree! | | he | 2025-05-13 | | 2025-12
CA | RCMP Commissioner | Bob Paulson | Paulson! | | he | 2011-11 | 2017-06 | 2017-06
CA | RCMP Commissioner | Brenda Lucki | Lucki! | | she | 2018-04 | 2023-03-17 | 2023-03-17
CA | RCMP Commissioner | Mike Duheme | Duheme! | | he | 2023-05 | | 2025-12
CA | Trade Minister | Chrystia Freeland | Freeland! | | she | 2015-11-04 | 2017-01-10 | 2017-01-10
CA | Trade Minister | François-Philippe Champagne | Champagne | | he | 2017-01-10 | 2018-07-18 | 2018-07-18
CA | Trade Minister | Jim Carr | Carr | | he | 2018-07-18 | 2019-11-20 | 2019-11-20
CA | Trade Minister | Mary Ng | Ng | | she | 2019-11-20 | 2025-03-14 | 2025-03-14
CA | Transport Minister | Marc Garneau | Garneau! | | he | 2015-11-04 | 2021-01-12 | 2021-01-12
CA | Transport Minister | Omar Alghabra | Alghabra! | | he | 2021-01-12 | 2023-07-26 | 2023-07-26
CA | Transport Minister | Chrystia Freeland | Freeland! | | she | 2025-03-14 | 2025-09-16 | 2025-09-16
CA | Transport Minister | Steven MacKinnon | MacKinnon! | | he | 2025-09-16 | | 2025-12
CL | Defense Minister | José Antonio Gómez | Gómez | | he | 2015-05-11 | 2018-03-11 | 2018-03-11
CL | Defense Minister | Alberto Espina | Espina | | he | 2018-03-11 | 2020-07-28 | 2020-07-28
CL | Defense Minister | Maya Fernández | Fernández | | she | 2022-03-11 | 2025-03 | 2025-03
CL | Defense Minister | Adriana Delpiano | Delpiano! | | she | 2025-03-10 | 2026-03-11 | 2026-03-11
CL | Finance Minister | Rodrigo Valdés | Valdés | | he | 2015-05-11 | 2017-08-31 | 2017-08-31
CL | Finance Minister | Felipe Larraín | Larraín! | | he | 2018-03-11 | 2019-10-28 | 2019-10-28
CL | Finance Minister | Ignacio Briones | Briones | | he | 2019-10-28 | 2021-01-26 | 2021-01-26
CL | Finance Minister | Mario Marcel | Marcel | | he | 2022-03-11 | 2025-08-21 | 2025-08-21
CL | Finance Minister | Nicolás Grau | Grau | | he | 2025-08-21 | 2026-03-11 | 2026-03-11
CL | Finance Minister | Jorge Quiroz | Quiroz | | he | 2026-03-11 | | 2026-03
CL | Foreign Minister | Alejandro Foxley | Foxley! | | he | 2006-03-11 | 2009-03-13 | 2009-03-13
CL | Foreign Minister | Alfredo Moreno | Moreno | | he | 2010-03-11 | 2014-03-11 | 2014-03-11
CL | Foreign Minister | Heraldo Muñoz | Muñoz | | he | 2014-03-11 | 2018-03-11 | 2018-03-11
CL | Foreign Minister | Roberto Ampuero | Ampuero! | | he | 2018-03-11 | 2019-06-13 | 2019-06-13
CL | Foreign Minister | Teodoro Ribera | Ribera | | he | 2019-06-13 | 2020-07-28 | 2020-07-28
CL | Foreign Minister | Andrés Allamand | Allamand! | | he | 2020-07-28 | 2022-02-06 | 2022-02-06
CL | Foreign Minister | Carolina Valdivia | Valdivia | | she | 2022-02-06 | 2022-03-11 | 2022-03-11
CL | Foreign Minister | Antonia Urrejola | Urrejola! | | she | 2022-03-11 | 2023-03-10 | 2023-03-10
CL | Foreign Minister | Alberto van Klaveren | van Klaveren! | Alvaro van Klaveren | he | 2023-03-10 | 2026-03-11 | 2026-03-11
CL | Foreign Minister | Francisco Pérez Mackenna | Pérez Mackenna! | | he | 2026-03-11 | | 2026-03
CL | Government spokeswoman | Karla Rubilar | Rubilar! | | she | 2019-10-28 | 2020-07-28 | 2020-07-28
CL | Government spokeswoman | Camila Vallejo | Vallejo | | she | 2022-03-11 | 2026-03-11 | 2026-03-11
CL | Interior Minister | Rodrigo Peñailillo | Peñailillo! | | he | 2014-03-11 | 2015-05-11 | 2015-05-11
CL | Interior Minister | Andrés Chadwick | Chadwick! | | he | 2018-03-11 | 2019-10-28 | 2019-10-28
CL | Interior Minister | Gonzalo Blumel | Blumel | | he | 2019-10-28 | 2020-07-28 | 2020-07-28
CL | Interior Minister | Rodrigo Delgado | Delgado | | he | 2020-11-04 | 2022-03-11 | 2022-03-11
CL | Interior Minister | Izkia Siches | Siches! | | she | 2022-03-11 | 2022-09-06 | 2022-09-06
CL | Interior Minister | Carolina Tohá | Tohá! | | she | 2022-09-06 | 2025-03-04 | 2025-03-04
CL | Interior Minister | Álvaro Elizalde | Elizalde! | | he | 2025-03-04 | 2026-03-11 | 2026-03-11
CL | President | Ricardo Lagos | Lagos | | he | 2000-03-11 | 2006-03-11 | 2006-03-11
CL | President | Michelle Bachelet | Bachelet! | | she | 2006-03-11 | 2010-03-11 | 2010-03-11
CL | President | Sebastián Piñera | Piñera! | Sebastian Pinera | he | 2010-03-11 | 2014-03-11 | 2014-03-11
CL | President | Michelle Bachelet | Bachelet! | | she | 2014-03-11 | 2018-03-11 | 2018-03-11
CL | President | Sebastián Piñera | Piñera! | Sebastian Pinera | he | 2018-03-11 | 2022-03-11 | 2022-03-11
CL | President | Gabriel Boric | Boric! | | he | 2022-03-11 | 2026-03-11 | 2026-03-11
CL | President | José Antonio Kast | Kast! | | he | 2026-03-11 | | 2026-05
CO | Ambassador to the United States | Juan Carlos Pinzón | Pinzón! | | he | 2015-08 | 2017-08 | 2017-08
CO | Ambassador to the United States | Francisco Santos | Santos | | he | 2018-09 | 2020-09 | 2020-09
CO | Ambassador to the United States | Luis Gilberto Murillo | Murillo | | he | 2022-09 | 2024-05 | 2024-05
CO | Ambassador to the United States | Daniel García-Peña | García-Peña! | | he | 2024-09 | 2025 | 2025
CO | Chief Prosecutor | Eduardo Montealegre | Montealegre! | | he | 2012-03 | 2016-03 | 2016-03
CO | Chief Prosecutor | Néstor Humberto Martínez | Martínez | | he | 2016-08 | 2019-05 | 2019-05
CO | Chief Prosecutor | Francisco Barbosa | Barbosa | | he | 2020-02 | 2024-02 | 2024-02
CO | Chief Prosecutor | Luz Adriana Camargo | Camargo | | she | 2024-03 | | 2025-12
CO | Defense Minister | Juan Manuel Santos | Santos | | he | 2006-07-19 | 2009-05-18 | 2009-05-18
CO | Defense Minister | Juan Carlos Pinzón | Pinzón! | | he | 2011-09-05 | 2015-06-22 | 2015-06-22
CO | Defense Minister | Luis Carlos Villegas | Villegas | | he | 2015-06-22 | 2018-08-07 | 2018-08-07
CO | Defense Minister | Guillermo Botero | Botero | | he | 2018-08-07 | 2019-11-06 | 2019-11-06
CO | Defense Minister | Carlos Holmes Trujillo | Trujillo | | he | 2019-11-12 | 2021-01-26 | 2021-01-26
CO | Defense Minister | Diego Molano | Molano! | | he | 2021-02-06 | 2022-08-07 | 2022-08-07
CO | Defense Minister | Iván Velásquez | Velásquez | | he | 2022-08-07 | 2025-02 | 2025-02
CO | Defense Minister | Pedro Sánchez | Sánchez | | he | 2025-03 | ? | 2026-05
CO | Finance Minister | Mauricio Cárdenas | Cárdenas | | he | 2012-09-03 | 2018-08-07 | 2018-08-07
CO | Finance Minister | Alberto Carrasquilla | Carrasquilla! | | he | 2018-08-07 | 2021-05-03 | 2021-05-03
CO | Finance Minister | José Manuel Restrepo | Restrepo | | he | 2021-05-03 | 2022-08-07 | 2022-08-07
CO | Finance Minister | José Antonio Ocampo | Ocampo | | he | 2022-08-07 | 2023-05-01 | 2023-05-01
CO | Finance Minister | Ricardo Bonilla | Bonilla | | he | 2023-05-01 | 2024-12 | 2024-12
CO | Finance Minister | Germán Ávila | Ávila | | he | 2025-03 | ? | 2026-05
CO | Foreign Minister | Carolina Barco | Barco! | | she | 2002-08-07 | 2006-08-07 | 2006-08-07
CO | Foreign Minister | Fernando Araújo | Araújo | | he | 2007-02 | 2008-07 | 2008-07
CO | Foreign Minister | Jaime Bermúdez | Bermúdez | | he | 2008-07 | 2010-08-07 | 2010-08-07
CO | Foreign Minister | María Ángela Holguín | Holguín | | she | 2010-08-07 | 2018-08-07 | 2018-08-07
CO | Foreign Minister | Carlos Holmes Trujillo | Trujillo | | he | 2018-08-07 | 2019-11-12 | 2019-11-12
CO | Foreign Minister | Claudia Blum | Blum | | she | 2019-11-12 | 2021-05-13 | 2021-05-13
CO | Foreign Minister | Marta Lucía Ramírez | Ramírez | | she | 2021-05-20 | 2022-08-07 | 2022-08-07
CO | Foreign Minister | Álvaro Leyva | Leyva! | | he | 2022-08-07 | 2024-05 | 2024-05
CO | Foreign Minister | Luis Gilberto Murillo | Murillo | | he | 2024-05-21 | 2025-01-29 | 2025-01-29
CO | Foreign Minister | Laura Sarabia | Sarabia! | | she | 2025-01-29 | 2025-07-03 | 2025-07-03
CO | Foreign Minister | Rosa Villavicencio | Villavicencio! | Rosa Yolanda Villavicencio | she | 2025-07 | ? | 2026-05
CO | High Commissioner for Peace | Sergio Jaramillo | Jaramillo | | he | 2012 | 2016-12 | 2016-12
CO | High Commissioner for Peace | Miguel Ceballos | Ceballos! | | he | 2018-08-07 | 2021-05 | 2021-05
CO | High Commissioner for Peace | Danilo Rueda | Rueda | | he | 2022-08 | 2023-11 | 2023-11
CO | High Commissioner for Peace | Otty Patiño | Patiño! | Otty Patino | he | 2023-11 | 2026-08 | 2026-08
CO | Interior Minister | Armando Benedetti | Benedetti! | | he | 2025-02 | ? | 2026-03
CO | Mayor of Bogotá | Gustavo Petro | Petro! | | he | 2012-01-01 | 2015-12-31 | 2015-12-31
CO | Mayor of Bogotá | Enrique Peñalosa | Peñalosa! | | he | 2016-01-01 | 2019-12-31 | 2019-12-31
CO | Mayor of Bogotá | Claudia López | López | | she | 2020-01-01 | 2023-12-31 | 2023-12-31
CO | Mayor of Bogotá | Carlos Fernando Galán | Galán | | he | 2024-01-01 | | 2025-12
CO | President | Andrés Pastrana | Pastrana! | | he | 1998-08-07 | 2002-08-07 | 2002-08-07
CO | President | Álvaro Uribe | Uribe! | | he | 2002-08-07 | 2010-08-07 | 2010-08-07
CO | President | Juan Manuel Santos | Santos | | he | 2010-08-07 | 2018-08-07 | 2018-08-07
CO | President | Iván Duque | Duque | Ivan Duque Márquez | he | 2018-08-07 | 2022-08-07 | 2022-08-07
CO | President | Gustavo Petro | Petro! | | he | 2022-08-07 | 2026-08-07 | 2026-08-07
CO | President | Abelardo de la Espriella | de la Espriella! | Abelardo De La Espriella; Abelardo Espriella | he | 2026-08-07 | | 2026-10
CO | Vice President | Germán Vargas Lleras | Vargas Lleras! | | he | 2014-08-07 | 2017-03-15 | 2017-03-15
CO | Vice President | Óscar Naranjo | Naranjo | | he | 2017-03-30 | 2018-08-07 | 2018-08-07
CO | Vice President | Marta Lucía Ramírez | Ramírez | | she | 2018-08-07 | 2021-05-19 | 2021-05-19
CO | Vice President | Francia Márquez | Márquez | | she | 2022-08-07 | 2026-08-07 | 2026-08-07
CR | Foreign Minister | Manuel González Sanz | González Sanz | Manuel González | he | 2014-05-08 | 2018-05-08 | 2018-05-08
CR | Foreign Minister | Epsy Campbell | Campbell | | she | 2018-05-08 | 2018-12-11 | 2018-12-11
CR | Foreign Minister | Manuel Ventura | Ventura | | he | 2019-01-07 | 2020-06-30 | 2020-06-30
CR | Foreign Minister | Rodolfo Solano | Solano | | he | 2020-07-01 | 2022-05-08 | 2022-05-08
CR | Foreign Minister | Arnoldo André | André | Arnoldo André Tinoco | he | 2022-05-08 | 2026-05-08 | 2026-05-08
CR | President | Óscar Arias | Arias | Oscar Arias Sánchez | he | 2006-05-08 | 2010-05-08 | 2010-05-08
CR | President | Laura Chinchilla | Chinchilla! | | she | 2010-05-08 | 2014-05-08 | 2014-05-08
CR | President | Luis Guillermo Solís | Solís | | he | 2014-05-08 | 2018-05-08 | 2018-05-08
CR | President | Carlos Alvarado | Alvarado | Carlos Alvarado Quesada | he | 2018-05-08 | 2022-05-08 | 2022-05-08
CR | President | Rodrigo Chaves | Chaves | Rodrigo Chaves Robles | he | 2022-05-08 | 2026-05-08 | 2026-05-08
CR | President | Laura Fernández | Fernández | Laura Fernández Delgado | she | 2026-05-08 | | 2026-05
CU | Ambassador to the United Nations | Bruno Rodríguez | Rodríguez | Bruno Rodríguez Parrilla | he | 1995 | 2003 | 2003
CU | Ambassador to the United Nations | Anayansi Rodríguez | Rodríguez | | she | 2014 | 2018 | 2018
CU | Ambassador to the United Nations | Ernesto Soberón Guzmán | Soberón! | Ernesto Soberón | he | 2024 | | 2025-12
CU | Ambassador to the United States | José Ramón Cabañas | Cabañas! | | he | 2015-09 | 2020-12 | 2020-12
CU | Ambassador to the United States | Lianys Torres Rivera | Torres | Lianys Torres | she | 2021-01 | | 2025-12
CU | Deputy Foreign Minister | Josefina Vidal | Vidal | | she | 2021 | | 2025-12
CU | Deputy Foreign Minister | Carlos Fernández de Cossío | Fernández de Cossío! | | he | 2022-07 | | 2025-12
CU | First Secretary of the Communist Party | Raúl Castro | Castro | | he | 2018-04-19 | 2021-04-19 | 2021-04-19
CU | First Vice President | Miguel Díaz-Canel | Díaz-Canel! | Miguel Diaz Canel; Miguel Díaz-Canel Bermúdez | he | 2013-02-24 | 2018-04-19 | 2018-04-19
CU | Foreign Minister | Felipe Pérez Roque | Pérez Roque! | | he | 1999-05-28 | 2009-03-02 | 2009-03-02
CU | Foreign Minister | Bruno Rodríguez | Rodríguez | Bruno Rodríguez Parrilla | he | 2009-03-02 | | 2026-05
CU | National Assembly President | Esteban Lazo | Lazo! | | he | 2013-02-24 | | 2025-12
CU | President | Fidel Castro | Castro | | he | 1976-12-02 | 2008-02-24 | 2008-02-24
CU | President | Raúl Castro | Castro | | he | 2008-02-24 | 2018-04-19 | 2018-04-19
CU | President | Miguel Díaz-Canel | Díaz-Canel! | Miguel Diaz Canel; Miguel Díaz-Canel Bermúdez | he | 2018-04-19 | | 2026-05
CU | Prime Minister | Manuel Marrero | Marrero! | Manuel Marrero Cruz | he | 2019-12-21 | | 2025-12
CU | Vice President | Salvador Valdés Mesa | Valdés Mesa! | Salvador Valdes | he | 2019-10-10 | | 2025-12
CW | Prime Minister | Ivar Asjes | Asjes! | | he | 2013-06-07 | 2015-08-31 | 2015-08-31
CW | Prime Minister | Eugene Rhuggenaath | Rhuggenaath! | | he | 2017-05-29 | 2021-06-14 | 2021-06-14
CW | Prime Minister | Gilmar Pisas | Pisas! | | he | 2021-06-14 | | 2025-12
DM | Foreign Minister | Francine Baron | Baron | | she | 2014-12 | 2019-12 | 2019-12
DM | Foreign Minister | Kenneth Darroux | Darroux! | | he | 2019-12 | 2022-12 | 2022-12
DM | Foreign Minister | Vince Henderson | Henderson | | he | 2022-12 | | 2025-12
DM | President | Charles Savarin | Savarin! | | he | 2013-10-02 | 2023-10-02 | 2023-10-02
DM | President | Sylvanie Burton | Burton | | she | 2023-10-02 | | 2025-12
DM | Prime Minister | Roosevelt Skerrit | Skerrit! | | he | 2004-01-08 | | 2025-12
DO | Defense Minister | Carlos Luciano Díaz Morfa | Díaz Morfa! | | he | 2020-08-16 | 2024-08 | 2024-08
DO | Foreign Minister | Andrés Navarro | Navarro | | he | 2014-09 | 2016-08-16 | 2016-08-16
DO | Foreign Minister | Miguel Vargas | Vargas | Miguel Vargas Maldonado | he | 2016-08-16 | 2020-08-16 | 2020-08-16
DO | Foreign Minister | Roberto Álvarez | Álvarez | | he | 2020-08-16 | | 2025-12
DO | President | Leonel Fernández | Fernández | | he | 2004-08-16 | 2012-08-16 | 2012-08-16
DO | President | Danilo Medina | Medina | | he | 2012-08-16 | 2020-08-16 | 2020-08-16
DO | President | Luis Abinader | Abinader! | Luis Rodolfo Abinader | he | 2020-08-16 | | 2025-12
DO | Vice President | Margarita Cedeño | Cedeño | | she | 2012-08-16 | 2020-08-16 | 2020-08-16
DO | Vice President | Raquel Peña | Peña | | she | 2020-08-16 | | 2025-12
EC | Defense Minister | Oswaldo Jarrín | Jarrín! | | he | 2018-04 | 2021-05-24 | 2021-05-24
EC | Defense Minister | Luis Lara | Lara | | he | 2022-04 | 2023-11-23 | 2023-11-23
EC | Defense Minister | Gian Carlo Loffredo | Loffredo! | Giancarlo Loffredo | he | 2023-11-23 | | 2025-12
EC | Finance Minister | Richard Martínez | Martínez | | he | 2018-05 | 2020-10 | 2020-10
EC | Finance Minister | Simón Cueva | Cueva | | he | 2021-05-24 | 2022-07 | 2022-07
EC | Finance Minister | Sariha Moya | Moya | | she | 2024-10 | | 2025-12
EC | Foreign Minister | Fander Falconí | Falconí! | | he | 2008-12 | 2010-01 | 2010-01
EC | Foreign Minister | Ricardo Patiño | Patiño | | he | 2010-01-22 | 2016-03-03 | 2016-03-03
EC | Foreign Minister | Guillaume Long | Long | | he | 2016-03-03 | 2017-05-24 | 2017-05-24
EC | Foreign Minister | María Fernanda Espinosa | Espinosa | | she | 2017-05-24 | 2018-06-07 | 2018-06-07
EC | Foreign Minister | José Valencia | Valencia | José Valencia Amores | he | 2018-06-13 | 2020-07 | 2020-07
EC | Foreign Minister | Luis Gallegos | Gallegos | | he | 2020-07 | 2021-05-24 | 2021-05-24
EC | Foreign Minister | Mauricio Montalvo | Montalvo! | | he | 2021-05-24 | 2022-01-03 | 2022-01-03
EC | Foreign Minister | Juan Carlos Holguín | Holguín | | he | 2022-01-03 | 2023-04 | 2023-04
EC | Foreign Minister | Gustavo Manrique | Manrique! | | he | 2023-04 | 2023-11-23 | 2023-11-23
EC | Foreign Minister | Gabriela Sommerfeld | Sommerfeld! | | she | 2023-11-23 | | 2025-12
EC | Interior Minister | María Paula Romo | Romo | | she | 2018-09 | 2020-11 | 2020-11
EC | Interior Minister | Mónica Palencia | Palencia! | | she | 2023-11-23 | 2025-03 | 2025-03
EC | Interior Minister | John Reimberg | Reimberg! | | he | 2025-03 | | 2025-12
EC | Mayor of Quito | Mauricio Rodas | Rodas! | | he | 2014-05-14 | 2019-05-14 | 2019-05-14
EC | Mayor of Quito | Pabel Muñoz | Muñoz | | he | 2023-05-14 | | 2025-12
EC | President | Alfredo Palacio | Palacio | | he | 2005-04-20 | 2007-01-15 | 2007-01-15
EC | President | Rafael Correa | Correa | | he | 2007-01-15 | 2017-05-24 | 2017-05-24
EC | President | Lenín Moreno | Moreno | Lenin Moreno | he | 2017-05-24 | 2021-05-24 | 2021-05-24
EC | President | Guillermo Lasso | Lasso! | | he | 2021-05-24 | 2023-11-23 | 2023-11-23
EC | President | Daniel Noboa | Noboa! | Daniel Noboa Azín | he | 2023-11-23 | | 2026-05
EC | Vice President | Jorge Glas | Glas | Jorge Glas Espinel | he | 2013-05-24 | 2018-01-06 | 2018-01-06
EC | Vice President | Otto Sonnenholzner | Sonnenholzner! | | he | 2018-12-11 | 2020-07-10 | 2020-07-10
EC | Vice President | Alfredo Borrero | Borrero! | | he | 2021-05-24 | 2023-11-23 | 2023-11-23
EC | Vice President | Verónica Abad | Abad | | she | 2023-11-23 | 2025-05-24 | 2025-05-24
EC | Vice President | María José Pinto | Pinto | | she | 2025-05-24 | | 2025-12
FK | Governor | Colin Roberts | Roberts | | he | 2014-04 | 2017-09 | 2017-09
FK | Governor | Nigel Phillips | Phillips | | he | 2017-09 | 2022-07 | 2022-07
GD | Foreign Minister | Peter David | Peter David | | he | 2018-03 | 2020 | 2020
GD | Foreign Minister | Oliver Joseph | Oliver Joseph | | he | 2020 | 2022-06 | 2022-06
GD | Foreign Minister | Joseph Andall | Andall | | he | 2022-06 | | 2025-12
GD | Governor-General | Cécile La Grenade | La Grenade! | Dame Cécile La Grenade | she | 2013-05-07 | | 2025-12
GD | Prime Minister | Keith Mitchell | Mitchell | | he | 2013-02-20 | 2022-06-24 | 2022-06-24
GD | Prime Minister | Dickon Mitchell | Mitchell | | he | 2022-06-24 | | 2025-12
GT | Attorney General | Thelma Aldana | Aldana! | | she | 2014-05-17 | 2018-05-17 | 2018-05-17
GT | Attorney General | Consuelo Porras | Porras | María Consuelo Porras | she | 2018-05-17 | 2026-05-17 | 2026-05-17
GT | Foreign Minister | Carlos Raúl Morales | Morales | | he | 2014-09 | 2017-08 | 2017-08
GT | Foreign Minister | Sandra Jovel | Jovel! | | she | 2017-08 | 2020-01-14 | 2020-01-14
GT | Foreign Minister | Pedro Brolo | Brolo! | | he | 2020-01-14 | 2022-01 | 2022-01
GT | Foreign Minister | Mario Búcaro | Búcaro! | | he | 2022-02 | 2024-01-15 | 2024-01-15
GT | Foreign Minister | Carlos Ramiro Martínez | Martínez | Carlos Martínez; Carlos Ramiro Martinez Alvarado | he | 2024-01-15 | | 2025-12
GT | President | Óscar Berger | Berger | Oscar Berger Perdomo | he | 2004-01-14 | 2008-01-14 | 2008-01-14
GT | President | Álvaro Colom | Colom! | | he | 2008-01-14 | 2012-01-14 | 2012-01-14
GT | President | Otto Pérez Molina | Pérez Molina! | | he | 2012-01-14 | 2015-09-03 | 2015-09-03
GT | President | Alejandro Maldonado | Maldonado | Alejandro Maldonado Aguirre | he | 2015-09-03 | 2016-01-14 | 2016-01-14
GT | President | Jimmy Morales | Morales | | he | 2016-01-14 | 2020-01-14 | 2020-01-14
GT | President | Alejandro Giammattei | Giammattei! | | he | 2020-01-14 | 2024-01-15 | 2024-01-15
GT | President | Bernardo Arévalo | Arévalo | Bernardo Arevalo de Leon | he | 2024-01-15 | | 2025-12
GY | Foreign Minister | Carolyn Rodrigues-Birkett | Rodrigues-Birkett! | | she | 2008-04 | 2015-05 | 2015-05
GY | Foreign Minister | Carl Greenidge | Greenidge! | | he | 2015-05 | 2019-04 | 2019-04
GY | Foreign Minister | Karen Cummings | Cummings | | she | 2019-04 | 2020-08 | 2020-08
GY | Foreign Minister | Hugh Todd | Todd | Hugh Hilton Todd | he | 2020-08 | | 2025-12
GY | President | Bharrat Jagdeo | Jagdeo! | | he | 1999-08-11 | 2011-12-03 | 2011-12-03
GY | President | Donald Ramotar | Ramotar! | | he | 2011-12-03 | 2015-05-16 | 2015-05-16
GY | President | David Granger | Granger | | he | 2015-05-16 | 2020-08-02 | 2020-08-02
GY | President | Irfaan Ali | Ali | Mohamed Irfaan Ali | he | 2020-08-02 | | 2025-12
GY | Prime Minister | Samuel Hinds | Hinds | Sam Hinds | he | 1999-08-11 | 2015-05-20 | 2015-05-20
GY | Prime Minister | Moses Nagamootoo | Nagamootoo! | | he | 2015-05-20 | 2020-08-02 | 2020-08-02
GY | Prime Minister | Mark Phillips | Phillips | | he | 2020-08-02 | | 2025-12
GY | Vice President | Bharrat Jagdeo | Jagdeo! | | he | 2020-08-02 | | 2025-12
HN | Foreign Minister | Arturo Corrales | Corrales | | he | 2015-04 | 2016-02 | 2016-02
HN | Foreign Minister | María Dolores Agüero | Agüero! | | she | 2016-07 | 2019-01 | 2019-01
HN | Foreign Minister | Lisandro Rosales | Rosales | | he | 2019-07 | 2022-01-27 | 2022-01-27
HN | Foreign Minister | Eduardo Enrique Reina | Reina | Enrique Reina | he | 2022-01-27 | 2025-05 | 2025-05
HN | Foreign Minister | Javier Bu Soto | Bu Soto | Javier Bu; Javier Efraín Bú Soto; Javier Bú Soto | he | 2025-05 | 2026-01-27 | 2026-01-27
HN | President | Manuel Zelaya | Zelaya! | | he | 2006-01-27 | 2009-06-28 | 2009-06-28
HN | President | Porfirio Lobo | Lobo | Porfirio Lobo Sosa; Pepe Lobo | he | 2010-01-27 | 2014-01-27 | 2014-01-27
HN | President | Juan Orlando Hernández | Hernández | | he | 2014-01-27 | 2022-01-27 | 2022-01-27
HN | President | Xiomara Castro | Castro | Xiomara Castro de Zelaya | she | 2022-01-27 | 2026-01-27 | 2026-01-27
HN | President | Nasry Asfura | Asfura! | Nasry "Tito" Asfura; Tito Asfura | he | 2026-01-27 | | 2026-03
HT | Acting President | Boniface Alexandre | Alexandre | | he | 2004-02-29 | 2006-05-14 | 2006-05-14
HT | Acting President | Jocelerme Privert | Privert! | | he | 2016-02-14 | 2017-02-07 | 2017-02-07
HT | Acting Prime Minister | Jean-Michel Lapin | Lapin! | | he | 2019-03-21 | 2020-03-04 | 2020-03-04
HT | Acting Prime Minister | Claude Joseph | Joseph | | he | 2021-04-14 | 2021-07-20 | 2021-07-20
HT | Acting Prime Minister | Michel Patrick Boisvert | Boisvert! | | he | 2024-04-25 | 2024-06-03 | 2024-06-03
HT | Foreign Minister | Antonio Rodrigue | Rodrigue | | he | 2017-03 | 2018-09 | 2018-09
HT | Foreign Minister | Bocchit Edmond | Edmond! | | he | 2018-09 | 2020-03 | 2020-03
HT | Foreign Minister | Claude Joseph | Joseph | | he | 2020-03 | 2021-04-14 | 2021-04-14
HT | Foreign Minister | Claude Joseph | Joseph | | he | 2021-07-20 | 2021-11-24 | 2021-11-24
HT | Foreign Minister | Jean Victor Généus | Généus! | Jean-Victor Geneus | he | 2021-11-24 | 2024-06-12 | 2024-06-12
HT | Foreign Minister | Dominique Dupuy | Dupuy | | she | 2024-06-12 | 2024-11-16 | 2024-11-16
HT | Foreign Minister | Jean-Victor Harvel Jean-Baptiste | Jean-Baptiste | Harvel Jean-Baptiste; Jean Victor Harvel Jean Baptiste; Jean-Victor Harvel Jean Baptiste | he | 2024-11-16 | ? | 2025-10
HT | President | René Préval | Préval! | | he | 2006-05-14 | 2011-05-14 | 2011-05-14
HT | President | Michel Martelly | Martelly! | | he | 2011-05-14 | 2016-02-07 | 2016-02-07
HT | President | Jovenel Moïse | Moïse! | Jovenel Moise | he | 2017-02-07 | 2021-07-07 | 2021-07-07
HT | Prime Minister | Gérard Latortue | Latortue! | | he | 2004-03-12 | 2006-06-09 | 2006-06-09
HT | Prime Minister | Jean-Max Bellerive | Bellerive! | | he | 2009-11-11 | 2011-10-18 | 2011-10-18
HT | Prime Minister | Laurent Lamothe | Lamothe! | | he | 2012-05-16 | 2014-12-14 | 2014-12-14
HT | Prime Minister | Evans Paul | Paul | | he | 2015-01-16 | 2016-02 | 2016-02
HT | Prime Minister | Enex Jean-Charles | Jean-Charles | | he | 2016-03-28 | 2017-03-21 | 2017-03-21
HT | Prime Minister | Jack Guy Lafontant | Lafontant! | | he | 2017-03-21 | 2018-09-17 | 2018-09-17
HT | Prime Minister | Jean-Henry Céant | Céant! | Jean Henry Ceant | he | 2018-09-17 | 2019-03-21 | 2019-03-21
HT | Prime Minister | Joseph Jouthe | Jouthe! | | he | 2020-03-04 | 2021-04-14 | 2021-04-14
HT | Prime Minister | Ariel Henry | Henry | | he | 2021-07-20 | 2024-04-24 | 2024-04-24
HT | Prime Minister | Garry Conille | Conille! | | he | 2024-06-03 | 2024-11-11 | 2024-11-11
HT | Prime Minister | Alix Didier Fils-Aimé | Fils-Aimé! | Alix Didier Fils Aime; Alix Fils-Aimé | he | 2024-11-11 | | 2025-12
HT | Transitional Presidential Council President | Edgard Leblanc Fils | Leblanc | Edgard Leblanc | he | 2024-04-30 | 2024-10-07 | 2024-10-07
HT | Transitional Presidential Council President | Leslie Voltaire | Voltaire | | he | 2024-10-07 | 2025-03-07 | 2025-03-07
HT | Transitional Presidential Council President | Fritz Jean | Jean | Fritz Alphonse Jean | he | 2025-03-07 | 2025-08-07 | 2025-08-07
HT | Transitional Presidential Council President | Laurent Saint-Cyr | Saint-Cyr! | Laurent Saint Cyr | he | 2025-08-07 | 2026-02-07 | 2026-02-07
JM | Foreign Minister | Arnold Nicholson | Nicholson | A.J. Nicholson | he | 2012-01 | 2016-03 | 2016-03
JM | Foreign Minister | Kamina Johnson Smith | Johnson Smith | Kamina Johnson-Smith | she | 2016-03-07 | | 2025-12
JM | Governor-General | Patrick Allen | Allen | Sir Patrick Allen | he | 2009-02-26 | | 2025-12
JM | Prime Minister | P.J. Patterson | Patterson | P. J. Patterson | he | 1992-03-30 | 2006-03-30 | 2006-03-30
JM | Prime Minister | Bruce Golding | Golding! | | he | 2007-09-11 | 2011-10-23 | 2011-10-23
JM | Prime Minister | Portia Simpson-Miller | Simpson-Miller! | Portia Simpson Miller | she | 2012-01-05 | 2016-03-03 | 2016-03-03
JM | Prime Minister | Andrew Holness | Holness! | | he | 2016-03-03 | | 2025-12
KN | Foreign Minister | Mark Brantley | Brantley | | he | 2015-02 | 2022-05 | 2022-05
KN | Foreign Minister | Denzil Douglas | Douglas | | he | 2022-08 | | 2025-12
KN | Governor-General | Tapley Seaton | Seaton | Sir Tapley Seaton | he | 2015-09-02 | 2023-01-31 | 2023-01-31
KN | Governor-General | Marcella Liburd | Liburd! | Dame Marcella Liburd | she | 2023-02-01 | | 2025-12
KN | Prime Minister | Denzil Douglas | Douglas | | he | 1995-07-07 | 2015-02-18 | 2015-02-18
KN | Prime Minister | Timothy Harris | Harris | | he | 2015-02-18 | 2022-08-06 | 2022-08-06
KN | Prime Minister | Terrance Drew | Drew | Terrence Drew | he | 2022-08-06 | | 2025-12
KY | Premier | Alden McLaughlin | McLaughlin | Sir Alden McLaughlin | he | 2013-05-29 | 2021-04-21 | 2021-04-21
KY | Premier | Wayne Panton | Panton | | he | 2021-04-21 | 2023-11-15 | 2023-11-15
KY | Premier | Juliana O'Connor-Connolly | O'Connor-Connolly | | she | 2023-11-15 | 2025-05-06 | 2025-05-06
KY | Premier | André Ebanks | Ebanks | Andre Ebanks | he | 2025-05-06 | | 2025-12
LC | Foreign Minister | Alva Baptiste | Baptiste | | he | 2011-12 | 2016-06 | 2016-06
LC | Foreign Minister | Alva Baptiste | Baptiste | | he | 2021-08 | | 2025-12
LC | Governor-General | Pearlette Louisy | Louisy! | Dame Pearlette Louisy | she | 1997-09-17 | 2017-12-31 | 2017-12-31
LC | Governor-General | Neville Cenac | Cenac! | Sir Neville Cenac | he | 2018-01-12 | 2021-11-11 | 2021-11-11
LC | Prime Minister | Kenny Anthony | Anthony | | he | 2011-11-30 | 2016-06-07 | 2016-06-07
LC | Prime Minister | Allen Chastanet | Chastanet! | | he | 2016-06-07 | 2021-07-28 | 2021-07-28
LC | Prime Minister | Philip J. Pierre | Pierre | Philip Pierre; Philip Joseph Pierre | he | 2021-07-28 | | 2025-12
MX | Ambassador to the United Nations | Juan Ramón de la Fuente | de la Fuente | | he | 2019-01 | 2024 | 2024
MX | Ambassador to the United States | Esteban Moctezuma | Moctezuma! | | he | 2021-02 | 2026 | 2026
MX | Attorney General | Jesús Murillo Karam | Murillo Karam! | | he | 2012-12-04 | 2015-02-27 | 2015-02-27
MX | Attorney General | Alejandro Gertz Manero | Gertz Manero! | Alejandro Gertz | he | 2019-01-18 | 2025-11-27 | 2025-11-27
MX | Attorney General | Ernestina Godoy | Godoy | | she | 2025-12-03 | | 2025-12
MX | Central Bank Governor | Agustín Carstens | Carstens! | | he | 2010-01-01 | 2017-11-30 | 2017-11-30
MX | Central Bank Governor | Alejandro Díaz de León | Díaz de León! | | he | 2017-12-01 | 2021-12-31 | 2021-12-31
MX | Central Bank Governor | Victoria Rodríguez Ceja | Rodríguez Ceja! | Victoria Rodriguez | she | 2022-01-01 | | 2025-12
MX | Defense Minister | Salvador Cienfuegos | Cienfuegos! | | he | 2012-12-01 | 2018-11-30 | 2018-11-30
MX | Defense Minister | Luis Cresencio Sandoval | Sandoval | | he | 2018-12-01 | 2024-09-30 | 2024-09-30
MX | Defense Minister | Ricardo Trevilla | Trevilla! | Ricardo Trevilla Trejo | he | 2024-10-01 | | 2025-12
MX | Deputy Health Minister | Hugo López-Gatell | López-Gatell! | Hugo Lopez Gatell | he | 2018-12-01 | 2023-10 | 2023-10
MX | Economy Minister | Ildefonso Guajardo | Guajardo! | | he | 2012-12-01 | 2018-11-30 | 2018-11-30
MX | Economy Minister | Tatiana Clouthier | Clouthier! | | she | 2021-01-04 | 2022-10-06 | 2022-10-06
MX | Economy Minister | Raquel Buenrostro | Buenrostro! | | she | 2022-10-07 | 2024-09-30 | 2024-09-30
MX | Economy Minister | Marcelo Ebrard | Ebrard! | | he | 2024-10-01 | | 2025-12
MX | Energy Minister | Pedro Joaquín Coldwell | Joaquín Coldwell! | Pedro Joaquin | he | 2012-12-01 | 2018-11-30 | 2018-11-30
MX | Energy Minister | Rocío Nahle | Nahle! | | she | 2018-12-01 | 2023-10 | 2023-10
MX | Energy Minister | Luz Elena González | González | | she | 2024-10-01 | | 2025-12
MX | Environment Minister | Alicia Bárcena | Bárcena! | | she | 2024-10-01 | | 2025-12
MX | Finance Minister | Luis Videgaray | Videgaray! | | he | 2012-12-01 | 2016-09-07 | 2016-09-07
MX | Finance Minister | José Antonio Meade | Meade! | | he | 2016-09-07 | 2017-11-27 | 2017-11-27
MX | Finance Minister | José Antonio González Anaya | González Anaya! | | he | 2017-11-27 | 2018-11-30 | 2018-11-30
MX | Finance Minister | Carlos Urzúa | Urzúa! | | he | 2018-12-01 | 2019-07-09 | 2019-07-09
MX | Finance Minister | Arturo Herrera | Herrera | Arturo Herrera Gutiérrez | he | 2019-07-09 | 2021-07-15 | 2021-07-15
MX | Finance Minister | Rogelio Ramírez de la O | Ramírez de la O! | | he | 2021-08 | 2025-03-07 | 2025-03-07
MX | Finance Minister | Edgar Amador | Amador | Édgar Amador Zamora | he | 2025-03-07 | | 2025-12
MX | Foreign Minister | Luis Ernesto Derbez | Derbez! | | he | 2003-01-10 | 2006-11-30 | 2006-11-30
MX | Foreign Minister | Patricia Espinosa | Espinosa | | she | 2006-12-01 | 2012-11-30 | 2012-11-30
MX | Foreign Minister | José Antonio Meade | Meade! | | he | 2012-12-01 | 2015-08-27 | 2015-08-27
MX | Foreign Minister | Claudia Ruiz Massieu | Ruiz Massieu! | | she | 2015-08-27 | 2017-01-04 | 2017-01-04
MX | Foreign Minister | Luis Videgaray | Videgaray! | | he | 2017-01-04 | 2018-11-30 | 2018-11-30
MX | Foreign Minister | Marcelo Ebrard | Ebrard! | | he | 2018-12-01 | 2023-06-12 | 2023-06-12
MX | Foreign Minister | Alicia Bárcena | Bárcena! | | she | 2023-07-04 | 2024-09-30 | 2024-09-30
MX | Foreign Minister | Juan Ramón de la Fuente | de la Fuente | | he | 2024-10-01 | 2026 | 2026
MX | Foreign Minister | Roberto Velasco | Velasco | Roberto Velasco Álvarez | he | 2026 | | 2026-09
MX | Governor of Nuevo León | Jaime Rodríguez | Rodríguez | | he | 2015-10-04 | 2021-10-03 | 2021-10-03
MX | Governor of Nuevo León | Samuel García | García | | he | 2021-10-04 | | 2025-12
MX | Governor of Sinaloa | Rubén Rocha Moya | Rocha Moya! | Rubén Rocha | he | 2021-11-01 | ? | 2026-03
MX | Health Minister | Jorge Alcocer | Alcocer! | | he | 2018-12-01 | 2023-10 | 2023-10
MX | Health Minister | David Kershenobich | Kershenobich! | | he | 2024-10-01 | | 2025-12
MX | Interior Minister | Miguel Ángel Osorio Chong | Osorio Chong! | Miguel Osorio Chong | he | 2012-12-01 | 2018-01-10 | 2018-01-10
MX | Interior Minister | Alfonso Navarrete Prida | Navarrete Prida! | Alfonso Navarrete | he | 2018-01-10 | 2018-11-30 | 2018-11-30
MX | Interior Minister | Olga Sánchez Cordero | Sánchez Cordero! | | she | 2018-12-01 | 2021-08-26 | 2021-08-26
MX | Interior Minister | Adán Augusto López | López | Adan Augusto Lopez Hernandez | he | 2021-08-26 | 2023-06-16 | 2023-06-16
MX | Interior Minister | Luisa María Alcalde | Alcalde | Luisa Alcalde | she | 2023-06-19 | 2024-09-30 | 2024-09-30
MX | Interior Minister | Rosa Icela Rodríguez | Rodríguez | | she | 2024-10-01 | | 2025-12
MX | Mayor of Mexico City | Miguel Ángel Mancera | Mancera! | Miguel Mancera | he | 2012-12-05 | 2018-03-29 | 2018-03-29
MX | Mayor of Mexico City | Claudia Sheinbaum | Sheinbaum! | Claudia Sheinbaum Pardo | she | 2018-12-05 | 2023-06-16 | 2023-06-16
MX | Mayor of Mexico City | Martí Batres | Batres! | | he | 2023-06-16 | 2024-10-04 | 2024-10-04
MX | Mayor of Mexico City | Clara Brugada | Brugada! | | she | 2024-10-05 | | 2025-12
MX | Navy Secretary | Vidal Francisco Soberón | Soberón | | he | 2012-12-01 | 2018-11-30 | 2018-11-30
MX | Navy Secretary | Rafael Ojeda | Ojeda | | he | 2018-12-01 | 2024-09-30 | 2024-09-30
MX | Navy Secretary | Raymundo Morales | Morales | | he | 2024-10-01 | | 2025-12
MX | President | Vicente Fox | Fox | | he | 2000-12-01 | 2006-12-01 | 2006-12-01
MX | President | Felipe Calderón | Calderón | Felipe Calderon Hinojosa | he | 2006-12-01 | 2012-12-01 | 2012-12-01
MX | President | Enrique Peña Nieto | Peña Nieto! | Enrique Pena Nieto | he | 2012-12-01 | 2018-12-01 | 2018-12-01
MX | President | Andrés Manuel López Obrador | López Obrador! | Manuel Lopez Obrador; Andres Lopez Obrador | he | 2018-12-01 | 2024-10-01 | 2024-10-01
MX | President | Claudia Sheinbaum | Sheinbaum! | Claudia Sheinbaum Pardo | she | 2024-10-01 | | 2026-10
MX | Security Minister | Alfonso Durazo | Durazo! | | he | 2018-12-01 | 2020-10-31 | 2020-10-31
MX | Security Minister | Rosa Icela Rodríguez | Rodríguez | | she | 2020-11-03 | 2024-09-30 | 2024-09-30
MX | Security Minister | Omar García Harfuch | García Harfuch! | Omar Garcia | he | 2024-10-01 | | 2025-12
MX | Trade Negotiator | Jesús Seade | Seade! | Jesus Seade | he | 2018-09 | 2020 | 2020
NI | Co-President | Rosario Murillo | Murillo | | she | 2025-02 | | 2025-12
NI | Foreign Minister | Samuel Santos | Santos | Samuel Santos López | he | 2007-01-10 | 2016-12-31 | 2016-12-31
NI | Foreign Minister | Denis Moncada | Moncada! | Denis Moncada Colindres | he | 2017-01 | 2024-09 | 2024-09
NI | Foreign Minister | Valdrack Jaentschke | Jaentschke! | Valdrack Jaentschke Whitaker | he | 2024-09 | | 2025-12
NI | President | Enrique Bolaños | Bolaños! | | he | 2002-01-10 | 2007-01-10 | 2007-01-10
NI | President | Daniel Ortega | Ortega | | he | 2007-01-10 | | 2025-12
NI | Vice President | Rosario Murillo | Murillo | | she | 2017-01-10 | 2025-02 | 2025-02
PA | Foreign Minister | Isabel de Saint Malo | de Saint Malo! | Isabel Saint Malo; Isabel de Saint Malo de Alvarado | she | 2014-07-01 | 2019-06-30 | 2019-06-30
PA | Foreign Minister | Alejandro Ferrer | Ferrer | | he | 2019-07-01 | 2020-12 | 2020-12
PA | Foreign Minister | Erika Mouynes | Mouynes! | | she | 2020-12 | 2022-10 | 2022-10
PA | Foreign Minister | Janaina Tewaney | Tewaney! | Janaina Tewaney Mencomo | she | 2022-10 | 2024-06-30 | 2024-06-30
PA | Foreign Minister | Javier Martínez-Acha | Martínez-Acha! | Javier Martinez Acha | he | 2024-07-01 | | 2025-12
PA | Panama Canal Administrator | Jorge Luis Quijano | Quijano! | Jorge Quijano | he | 2012-09-04 | 2019-09-04 | 2019-09-04
PA | Panama Canal Administrator | Ricaurte Vásquez | Vásquez | | he | 2019-09-04 | | 2025-12
PA | President | Martín Torrijos | Torrijos! | | he | 2004-09-01 | 2009-07-01 | 2009-07-01
PA | President | Ricardo Martinelli | Martinelli! | | he | 2009-07-01 | 2014-07-01 | 2014-07-01
PA | President | Juan Carlos Varela | Varela | | he | 2014-07-01 | 2019-07-01 | 2019-07-01
PA | President | Laurentino Cortizo | Cortizo! | Nito Cortizo | he | 2019-07-01 | 2024-07-01 | 2024-07-01
PA | President | José Raúl Mulino | Mulino! | | he | 2024-07-01 | | 2025-12
PE | Attorney General | Zoraida Ávalos | Ávalos! | | she | 2019-03 | 2022-06 | 2022-06
PE | Attorney General | Patricia Benavides | Benavides | | she | 2022-07 | 2023-12 | 2023-12
PE | Attorney General | Delia Espinoza | Espinoza | | she | 2024-10 | 2025-09 | 2025-09
PE | Central Bank Governor | Julio Velarde | Velarde! | | he | 2006-10 | | 2025-12
PE | Congress President | Luis Galarreta | Galarreta! | | he | 2017-07 | 2018-07 | 2018-07
PE | Congress President | Daniel Salaverry | Salaverry! | | he | 2018-07 | 2019-07 | 2019-07
PE | Congress President | Pedro Olaechea | Olaechea! | | he | 2019-07 | 2019-09-30 | 2019-09-30
PE | Congress President | Alejandro Soto | Soto | | he | 2023-07 | 2024-07 | 2024-07
PE | Congress President | Eduardo Salhuana | Salhuana! | | he | 2024-07 | 2025-07 | 2025-07
PE | Economy Minister | Alfredo Thorne | Thorne | | he | 2016-07-28 | 2017-06 | 2017-06
PE | Economy Minister | María Antonieta Alva | Alva | | she | 2019-10 | 2020-11 | 2020-11
PE | Economy Minister | Pedro Francke | Francke! | | he | 2021-07 | 2022-02 | 2022-02
PE | Economy Minister | Alex Contreras | Contreras | | he | 2022-12 | 2024-02 | 2024-02
PE | Economy Minister | José Arista | Arista! | | he | 2024-02 | 2025-01 | 2025-01
PE | Foreign Minister | José Antonio García Belaúnde | García Belaúnde! | | he | 2006-07-28 | 2011-07-28 | 2011-07-28
PE | Foreign Minister | Rafael Roncagliolo | Roncagliolo! | | he | 2011-07-28 | 2013-05-15 | 2013-05-15
PE | Foreign Minister | Eda Rivas | Rivas | | she | 2013-05-15 | 2014-06-24 | 2014-06-24
PE | Foreign Minister | Gonzalo Gutiérrez | Gutiérrez | | he | 2014-06 | 2015-04-02 | 2015-04-02
PE | Foreign Minister | Ana María Sánchez | Sánchez | | she | 2015-04-02 | 2016-07-28 | 2016-07-28
PE | Foreign Minister | Ricardo Luna | Luna | | he | 2016-07-28 | 2018-04-02 | 2018-04-02
PE | Foreign Minister | Néstor Popolizio | Popolizio! | | he | 2018-04-02 | 2019-09-30 | 2019-09-30
PE | Foreign Minister | Gustavo Meza-Cuadra | Meza-Cuadra! | Gustavo Meza Cuadra | he | 2019-09-30 | 2020-07-15 | 2020-07-15
PE | Foreign Minister | Mario López Chávarri | López Chávarri! | Mario López; Mario Lopez Chavarri | he | 2020-07-15 | 2020-11-10 | 2020-11-10
PE | Foreign Minister | Elizabeth Astete | Astete! | | she | 2020-11-18 | 2021-02 | 2021-02
PE | Foreign Minister | Allan Wagner | Wagner | | he | 2021-02 | 2021-07-28 | 2021-07-28
PE | Foreign Minister | Héctor Béjar | Béjar! | | he | 2021-07-29 | 2021-08-17 | 2021-08-17
PE | Foreign Minister | Óscar Maúrtua | Maúrtua! | | he | 2021-08-20 | 2022-02-01 | 2022-02-01
PE | Foreign Minister | César Landa | Landa | | he | 2022-02-08 | 2022-08-05 | 2022-08-05
PE | Foreign Minister | Miguel Rodríguez Mackay | Rodríguez Mackay! | | he | 2022-08-05 | 2022-09 | 2022-09
PE | Foreign Minister | César Landa | Landa | | he | 2022-09 | 2022-12-07 | 2022-12-07
PE | Foreign Minister | Ana Cecilia Gervasi | Gervasi! | Ana Gervasi | she | 2022-12-10 | 2023-11-06 | 2023-11-06
PE | Foreign Minister | Javier González-Olaechea | González-Olaechea! | Javier Gonzalez Olaechea | he | 2023-11-07 | 2024-09-03 | 2024-09-03
PE | Foreign Minister | Elmer Schialer | Schialer! | | he | 2024-09-03 | 2025-10-10 | 2025-10-10
PE | Foreign Minister | Hugo de Zela | de Zela! | | he | 2025-10-14 | | 2025-12
PE | Interior Minister | Carlos Basombrío | Basombrío! | Carlos Basombrio | he | 2016-07-28 | 2017-12 | 2017-12
PE | Interior Minister | Juan José Santiváñez | Santiváñez! | Juan Jose Santivanez | he | 2024-05 | 2025-03 | 2025-03
PE | President | Alberto Fujimori | Fujimori | | he | 1990-07-28 | 2000-11-22 | 2000-11-22
PE | President | Alejandro Toledo | Toledo | | he | 2001-07-28 | 2006-07-28 | 2006-07-28
PE | President | Alan García | García | Alan García Pérez | he | 2006-07-28 | 2011-07-28 | 2011-07-28
PE | President | Ollanta Humala | Humala! | | he | 2011-07-28 | 2016-07-28 | 2016-07-28
PE | President | Pedro Pablo Kuczynski | Kuczynski! | | he | 2016-07-28 | 2018-03-23 | 2018-03-23
PE | President | Martín Vizcarra | Vizcarra! | | he | 2018-03-23 | 2020-11-09 | 2020-11-09
PE | President | Manuel Merino | Merino | | he | 2020-11-10 | 2020-11-15 | 2020-11-15
PE | President | Francisco Sagasti | Sagasti! | | he | 2020-11-17 | 2021-07-28 | 2021-07-28
PE | President | Pedro Castillo | Castillo | | he | 2021-07-28 | 2022-12-07 | 2022-12-07
PE | President | Dina Boluarte | Boluarte! | | she | 2022-12-07 | 2025-10-10 | 2025-10-10
PE | President | José Jerí | Jerí! | Jose Enrique Jeri | he | 2025-10-10 | 2026-02-17 | 2026-02-17
PE | President | José María Balcázar | Balcázar! | | he | 2026-02-18 | 2026-07-28 | 2026-07-28
PE | President | Keiko Fujimori | Fujimori | Keiko Sofia Fujimori | she | 2026-07-28 | | 2026-09
PE | Prime Minister | Ana Jara | Jara | | she | 2014-07-22 | 2015-04-02 | 2015-04-02
PE | Prime Minister | Pedro Cateriano | Cateriano! | | he | 2015-04-02 | 2016-07-28 | 2016-07-28
PE | Prime Minister | Fernando Zavala | Zavala | | he | 2016-07-28 | 2017-09-17 | 2017-09-17
PE | Prime Minister | Mercedes Aráoz | Aráoz! | | she | 2017-09-17 | 2018-04-02 | 2018-04-02
PE | Prime Minister | César Villanueva | Villanueva! | | he | 2018-04-02 | 2019-03-11 | 2019-03-11
PE | Prime Minister | Salvador del Solar | del Solar! | | he | 2019-03-11 | 2019-09-30 | 2019-09-30
PE | Prime Minister | Vicente Zeballos | Zeballos! | | he | 2019-09-30 | 2020-07-15 | 2020-07-15
PE | Prime Minister | Pedro Cateriano | Cateriano! | | he | 2020-07-15 | 2020-08-06 | 2020-08-06
PE | Prime Minister | Walter Martos | Martos | | he | 2020-08-06 | 2020-11-10 | 2020-11-10
PE | Prime Minister | Violeta Bermúdez | Bermúdez | | she | 2020-11-18 | 2021-07-28 | 2021-07-28
PE | Prime Minister | Guido Bellido | Bellido! | | he | 2021-07-29 | 2021-10-06 | 2021-10-06
PE | Prime Minister | Mirtha Vásquez | Vásquez | | she | 2021-10-06 | 2022-02-01 | 2022-02-01
PE | Prime Minister | Aníbal Torres | Torres | | he | 2022-02-08 | 2022-11-25 | 2022-11-25
PE | Prime Minister | Betssy Chávez | Chávez | Betsy Chavez | she | 2022-11-25 | 2022-12-07 | 2022-12-07
PE | Prime Minister | Alberto Otárola | Otárola! | | he | 2022-12-21 | 2024-03-05 | 2024-03-05
PE | Prime Minister | Gustavo Adrianzén | Adrianzén! | | he | 2024-03-06 | 2025-05-14 | 2025-05-14
PE | Prime Minister | Eduardo Arana | Arana | | he | 2025-05-14 | 2025-10-10 | 2025-10-10
PE | Prime Minister | Ernesto Álvarez | Álvarez | | he | 2025-10-14 | 2026-02 | 2026-02
PR | Governor | Alejandro García Padilla | García Padilla | | he | 2013-01-02 | 2017-01-02 | 2017-01-02
PR | Governor | Ricardo Rosselló | Rosselló! | | he | 2017-01-02 | 2019-08-02 | 2019-08-02
PR | Governor | Wanda Vázquez | Vázquez | Wanda Vázquez Garced | she | 2019-08-07 | 2021-01-02 | 2021-01-02
PR | Governor | Pedro Pierluisi | Pierluisi! | | he | 2021-01-02 | 2025-01-02 | 2025-01-02
PR | Governor | Jenniffer González | González | Jenniffer González-Colón; Jenniffer González Colón | she | 2025-01-02 | | 2026-01
PY | Foreign Minister | Eladio Loizaga | Loizaga! | | he | 2013-08-15 | 2018-08-15 | 2018-08-15
PY | Foreign Minister | Luis Alberto Castiglioni | Castiglioni! | | he | 2018-08-15 | 2019-07-29 | 2019-07-29
PY | Foreign Minister | Antonio Rivas Palacios | Rivas | | he | 2019-08 | 2021-01 | 2021-01
PY | Foreign Minister | Euclides Acevedo | Acevedo | | he | 2021-01 | 2022 | 2022
PY | Foreign Minister | Julio César Arriola | Arriola! | | he | 2022 | 2023-08-15 | 2023-08-15
PY | Foreign Minister | Rubén Ramírez Lezcano | Ramírez Lezcano! | Ruben Ramirez | he | 2023-08-15 | | 2025-12
PY | President | Nicanor Duarte | Duarte | Nicanor Duarte Frutos | he | 2003-08-15 | 2008-08-15 | 2008-08-15
PY | President | Fernando Lugo | Lugo! | | he | 2008-08-15 | 2012-06-22 | 2012-06-22
PY | President | Federico Franco | Franco | | he | 2012-06-22 | 2013-08-15 | 2013-08-15
PY | President | Horacio Cartes | Cartes! | | he | 2013-08-15 | 2018-08-15 | 2018-08-15
PY | President | Mario Abdo Benítez | Abdo Benítez! | Mario Abdo; Marito Abdo | he | 2018-08-15 | 2023-08-15 | 2023-08-15
PY | President | Santiago Peña | Peña | | he | 2023-08-15 | | 2025-12
PY | Vice President | Juan Afara | Afara! | | he | 2013-08-15 | 2018-04 | 2018-04
PY | Vice President | Hugo Velázquez | Velázquez | | he | 2018-08-15 | 2023-08-15 | 2023-08-15
PY | Vice President | Pedro Alliana | Alliana! | | he | 2023-08-15 | | 2025-12
SR | Foreign Minister | Niermala Badrising | Badrising! | Niermala Hindori-Badrising | she | 2015-08 | 2017-02 | 2017-02
SR | Foreign Minister | Yldiz Pollack-Beighle | Pollack-Beighle! | | she | 2017-02 | 2020-07-16 | 2020-07-16
SR | Foreign Minister | Albert Ramdin | Ramdin! | | he | 2020-07-16 | 2025-05 | 2025-05
SR | Foreign Minister | Melvin Bouva | Bouva! | | he | 2025-07-16 | | 2025-12
SR | President | Dési Bouterse | Bouterse! | Desi Bouterse; Desiré Bouterse | he | 2010-08-12 | 2020-07-16 | 2020-07-16
SR | President | Chan Santokhi | Santokhi! | Chandrikapersad Santokhi | he | 2020-07-16 | 2025-07-16 | 2025-07-16
SR | President | Jennifer Geerlings-Simons | Geerlings-Simons! | Jennifer Simons | she | 2025-07-16 | | 2025-12
SR | Vice President | Ronnie Brunswijk | Brunswijk! | | he | 2020-07-16 | 2025-07-16 | 2025-07-16
SR | Vice President | Gregory Rusland | Rusland! | | he | 2025-07-16 | | 2025-12
SV | Defense Minister | David Munguía Payés | Munguía Payés! | | he | 2011-11 | 2019-06-01 | 2019-06-01
SV | Defense Minister | René Francis Merino Monroy | Merino Monroy! | René Merino Monroy; Rene Merino | he | 2019-06-01 | | 2025-12
SV | Foreign Minister | Hugo Martínez | Martínez | | he | 2014-06-01 | 2018 | 2018
SV | Foreign Minister | Carlos Castaneda | Castaneda | Carlos Castañeda; Carlos Alfredo Castaneda; Carlos Alfredo Castañeda | he | 2018 | 2019-06-01 | 2019-06-01
SV | Foreign Minister | Alexandra Hill | Hill | Alexandra Hill Tinoco | she | 2019-06-01 | | 2025-12
SV | President | Antonio Saca | Saca! | Tony Saca; Elías Antonio Saca | he | 2004-06-01 | 2009-06-01 | 2009-06-01
SV | President | Mauricio Funes | Funes! | | he | 2009-06-01 | 2014-06-01 | 2014-06-01
SV | President | Salvador Sánchez Cerén | Sánchez Cerén! | | he | 2014-06-01 | 2019-06-01 | 2019-06-01
SV | President | Nayib Bukele | Bukele! | | he | 2019-06-01 | | 2025-12
SV | Security Minister | Gustavo Villatoro | Villatoro! | | he | 2021-03 | | 2025-12
SV | Vice President | Félix Ulloa | Ulloa! | | he | 2019-06-01 | | 2025-12
SX | Prime Minister | William Marlin | William Marlin | | he | 2015-11-19 | 2017-11-24 | 2017-11-24
SX | Prime Minister | Leona Romeo-Marlin | Romeo-Marlin! | Leona Marlin-Romeo; Leona Marlin Romeo | she | 2018-01-15 | 2019-11-19 | 2019-11-19
SX | Prime Minister | Silveria Jacobs | Silveria Jacobs | Silveria E. Jacobs | she | 2019-11-19 | 2024-05-03 | 2024-05-03
SX | Prime Minister | Luc Mercelina | Mercelina! | | he | 2024-05-03 | | 2025-09
TT | Foreign Minister | Winston Dookeran | Dookeran! | | he | 2012-06 | 2015-09 | 2015-09
TT | Foreign Minister | Dennis Moses | Moses | | he | 2015-09 | 2020-08 | 2020-08
TT | Foreign Minister | Amery Browne | Browne | | he | 2020-08 | 2025-04 | 2025-04
TT | Foreign Minister | Sean Sobers | Sobers | | he | 2025-05 | | 2025-12
TT | President | Anthony Carmona | Carmona | | he | 2013-03-18 | 2018-03-19 | 2018-03-19
TT | President | Paula-Mae Weekes | Weekes | | she | 2018-03-19 | 2023-03-20 | 2023-03-20
TT | President | Christine Kangaloo | Kangaloo! | | she | 2023-03-20 | | 2025-12
TT | Prime Minister | Patrick Manning | Manning | | he | 2001-12-24 | 2010-05-26 | 2010-05-26
TT | Prime Minister | Kamla Persad-Bissessar | Persad-Bissessar! | Kamla Persad Bissessar | she | 2010-05-26 | 2015-09-09 | 2015-09-09
TT | Prime Minister | Keith Rowley | Rowley | | he | 2015-09-09 | 2025-03-17 | 2025-03-17
TT | Prime Minister | Stuart Young | Young | | he | 2025-03-17 | 2025-05-01 | 2025-05-01
TT | Prime Minister | Kamla Persad-Bissessar | Persad-Bissessar! | Kamla Persad Bissessar | she | 2025-05-01 | | 2025-12
US | Acting Attorney General | Matthew Whitaker | Whitaker | Matt Whitaker | he | 2018-11-07 | 2019-02-14 | 2019-02-14
US | Acting Attorney General | Todd Blanche | Blanche | | he | 2026-04-02 | 2026-08 | 2026-08
US | Acting Director of National Intelligence | Bill Pulte | Pulte! | William Pulte; William J. Pulte | he | 2026-06 | 2026-08 | 2026-08
US | Acting Secretary of Defense | Patrick Shanahan | Shanahan | | he | 2019-01-01 | 2019-06-23 | 2019-06-23
US | Acting Secretary of Defense | Mark Esper | Esper! | Mark T. Esper | he | 2019-06-24 | 2019-07-15 | 2019-07-15
US | Acting Secretary of Defense | Christopher Miller | Miller | Christopher C. Miller; Chris Miller | he | 2020-11-09 | 2021-01-20 | 2021-01-20
US | Acting Secretary of Homeland Security | Elaine Duke | Duke | | she | 2017-07-31 | 2017-12-06 | 2017-12-06
US | Acting Secretary of Homeland Security | Kevin McAleenan | McAleenan! | | he | 2019-04-11 | 2019-11-13 | 2019-11-13
US | Acting Secretary of Homeland Security | Chad Wolf | Wolf | Chad F. Wolf | he | 2019-11-13 | 2021-01-11 | 2021-01-11
US | Acting Secretary of Labor | Julie Su | Su | | she | 2023-03-11 | 2025-01-20 | 2025-01-20
US | Acting Secretary of Labor | Keith Sonderling | Sonderling! | Keith E. Sonderling | he | 2026-04-20 | | 2026-09
US | Acting White House Chief of Staff | Mick Mulvaney | Mulvaney! | | he | 2019-01-02 | 2020-03-31 | 2020-03-31
US | Ambassador to China | Max Baucus | Baucus! | | he | 2014-03 | 2017-01 | 2017-01
US | Ambassador to China | Terry Branstad | Branstad! | | he | 2017-07 | 2020-10 | 2020-10
US | Ambassador to China | Nicholas Burns | Burns | Nick Burns; R. Nicholas Burns | he | 2022-03 | 2025-01 | 2025-01
US | Ambassador to China | David Perdue | Perdue | | he | 2025-05 | | 2026-01
US | Ambassador to Germany | Richard Grenell | Grenell! | Ric Grenell | he | 2018-05-08 | 2020-06 | 2020-06
US | Ambassador to Israel | Dan Shapiro | Shapiro | Daniel Shapiro | he | 2011-08 | 2017-01-20 | 2017-01-20
US | Ambassador to Israel | David Friedman | Friedman | | he | 2017-05-15 | 2021-01-20 | 2021-01-20
US | Ambassador to Israel | Tom Nides | Nides! | Thomas Nides | he | 2021-12 | 2023-07 | 2023-07
US | Ambassador to Israel | Jack Lew | Lew | Jacob Lew; Jacob J. Lew | he | 2023-11 | 2025-01-20 | 2025-01-20
US | Ambassador to Israel | Mike Huckabee | Huckabee | Michael Huckabee | he | 2025-04 | | 2026-01
US | Ambassador to Japan | Caroline Kennedy | Kennedy | | she | 2013-11 | 2017-01 | 2017-01
US | Ambassador to Japan | Bill Hagerty | Hagerty | | he | 2017-08 | 2019-07 | 2019-07
US | Ambassador to Japan | Rahm Emanuel | Emanuel | | he | 2022-01 | 2025-01 | 2025-01
US | Ambassador to Japan | George Glass | Glass | | he | 2025-04 | | 2026-01
US | Ambassador to NATO | Kay Bailey Hutchison | Hutchison | | she | 2017-08 | 2021-01 | 2021-01
US | Ambassador to NATO | Julianne Smith | Smith | | she | 2021-12 | 2024-11 | 2024-11
US | Ambassador to NATO | Matthew Whitaker | Whitaker | Matt Whitaker | he | 2025-04 | | 2026-01
US | Ambassador to Russia | Michael McFaul | McFaul! | | he | 2012-01 | 2014-02-26 | 2014-02-26
US | Ambassador to Russia | John Tefft | Tefft! | | he | 2014-11 | 2017-10 | 2017-10
US | Ambassador to Russia | Jon Huntsman | Huntsman! | Jon Huntsman Jr. | he | 2017-10-03 | 2019-10-03 | 2019-10-03
US | Ambassador to Russia | John Sullivan | Sullivan | John J. Sullivan | he | 2020-01 | 2022-09 | 2022-09
US | Ambassador to Russia | Lynne Tracy | Tracy | | she | 2023-01 | 2025-06 | 2025-06
US | Ambassador to Ukraine | Geoffrey Pyatt | Pyatt! | | he | 2013-08 | 2016-08 | 2016-08
US | Ambassador to Ukraine | Marie Yovanovitch | Yovanovitch! | | she | 2016-08 | 2019-05 | 2019-05
US | Ambassador to Ukraine | Bridget Brink | Brink | | she | 2022-05 | 2025-04 | 2025-04
US | Ambassador to the European Union | Gordon Sondland | Sondland! | | he | 2018-07 | 2020-02 | 2020-02
US | Ambassador to the United Nations | John Negroponte | Negroponte! | | he | 2001-09-18 | 2004-06-23 | 2004-06-23
US | Ambassador to the United Nations | John Danforth | Danforth! | | he | 2004-07 | 2005-01 | 2005-01
US | Ambassador to the United Nations | John Bolton | Bolton | John R. Bolton | he | 2005-08-02 | 2006-12-31 | 2006-12-31
US | Ambassador to the United Nations | Zalmay Khalilzad | Khalilzad! | | he | 2007-04-23 | 2009-01-20 | 2009-01-20
US | Ambassador to the United Nations | Susan Rice | Rice | Susan E. Rice | she | 2009-01-26 | 2013-06-30 | 2013-06-30
US | Ambassador to the United Nations | Samantha Power | Power | | she | 2013-08-05 | 2017-01-20 | 2017-01-20
US | Ambassador to the United Nations | Nikki Haley | Haley! | Nikki R. Haley | she | 2017-01-27 | 2018-12-31 | 2018-12-31
US | Ambassador to the United Nations | Kelly Craft | Craft | | she | 2019-09-12 | 2021-01-20 | 2021-01-20
US | Ambassador to the United Nations | Linda Thomas-Greenfield | Thomas-Greenfield! | | she | 2021-02-25 | 2025-01-20 | 2025-01-20
US | Ambassador to the United Nations | Mike Waltz | Waltz | Michael Waltz | he | 2025-09-20 | | 2026-08
US | Army Chief of Staff | Ray Odierno | Odierno! | Raymond Odierno | he | 2011-09-07 | 2015-08-14 | 2015-08-14
US | Army Chief of Staff | Mark Milley | Milley! | Mark A. Milley | he | 2015-08-14 | 2019-08-09 | 2019-08-09
US | Army Chief of Staff | James McConville | McConville! | | he | 2019-08-09 | 2023-08-04 | 2023-08-04
US | Army Chief of Staff | Randy George | George | | he | 2023-09-21 | ? | 2026-01
US | Assistant Secretary of State | Victoria Nuland | Nuland! | | she | 2013-09-18 | 2017-01-20 | 2017-01-20
US | Attorney General | Janet Reno | Reno | | she | 1993-03-12 | 2001-01-20 | 2001-01-20
US | Attorney General | John Ashcroft | Ashcroft! | | he | 2001-02-02 | 2005-02-03 | 2005-02-03
US | Attorney General | Alberto Gonzales | Gonzales | | he | 2005-02-03 | 2007-09-17 | 2007-09-17
US | Attorney General | Michael Mukasey | Mukasey! | | he | 2007-11-09 | 2009-01-20 | 2009-01-20
US | Attorney General | Eric Holder | Holder | | he | 2009-02-03 | 2015-04-27 | 2015-04-27
US | Attorney General | Loretta Lynch | Lynch | | she | 2015-04-27 | 2017-01-20 | 2017-01-20
US | Attorney General | Jeff Sessions | Sessions | | he | 2017-02-09 | 2018-11-07 | 2018-11-07
US | Attorney General | William Barr | Barr | Bill Barr; William P. Barr | he | 2019-02-14 | 2020-12-23 | 2020-12-23
US | Attorney General | Merrick Garland | Garland | Merrick B. Garland | he | 2021-03-11 | 2025-01-20 | 2025-01-20
US | Attorney General | Pam Bondi | Bondi | Pamela Bondi | she | 2025-02-05 | 2026-04-02 | 2026-04-02
US | Attorney General | Todd Blanche | Blanche | | he | 2026-08 | | 2026-09
US | Border Czar | Tom Homan | Homan! | Thomas Homan | he | 2025-01-20 | | 2026-01
US | CDC Director | Tom Frieden | Frieden | Thomas Frieden | he | 2009-06-08 | 2017-01-20 | 2017-01-20
US | CDC Director | Robert Redfield | Redfield | | he | 2018-03-26 | 2021-01-20 | 2021-01-20
US | CDC Director | Rochelle Walensky | Walensky! | | she | 2021-01-20 | 2023-06-30 | 2023-06-30
US | CDC Director | Mandy Cohen | Cohen | | she | 2023-07-10 | 2025-01-20 | 2025-01-20
US | CIA Director | George Tenet | Tenet! | | he | 1996-12-15 | 2004-07-11 | 2004-07-11
US | CIA Director | Porter Goss | Goss | | he | 2004-09-24 | 2006-05-05 | 2006-05-05
US | CIA Director | Michael Hayden | Hayden | | he | 2006-05-30 | 2009-02-12 | 2009-02-12
US | CIA Director | Leon Panetta | Panetta | | he | 2009-02-13 | 2011-06-30 | 2011-06-30
US | CIA Director | David Petraeus | Petraeus! | | he | 2011-09-06 | 2012-11-09 | 2012-11-09
US | CIA Director | John Brennan | Brennan | John O. Brennan | he | 2013-03-08 | 2017-01-20 | 2017-01-20
US | CIA Director | Mike Pompeo | Pompeo! | Michael Pompeo; Michael R. Pompeo | he | 2017-01-23 | 2018-04-26 | 2018-04-26
US | CIA Director | Gina Haspel | Haspel! | | she | 2018-05-21 | 2021-01-20 | 2021-01-20
US | CIA Director | William Burns | Burns | Bill Burns; William J. Burns | he | 2021-03-19 | 2025-01-20 | 2025-01-20
US | CIA Director | John Ratcliffe | Ratcliffe | | he | 2025-01-23 | | 2026-09
US | Chairman of the Joint Chiefs of Staff | Richard Myers | Myers | Richard B. Myers | he | 2001-10-01 | 2005-09-30 | 2005-09-30
US | Chairman of the Joint Chiefs of Staff | Peter Pace | Pace | | he | 2005-09-30 | 2007-09-30 | 2007-09-30
US | Chairman of the Joint Chiefs of Staff | Mike Mullen | Mullen | Michael Mullen | he | 2007-10-01 | 2011-09-30 | 2011-09-30
US | Chairman of the Joint Chiefs of Staff | Martin Dempsey | Dempsey | Martin E. Dempsey | he | 2011-10-01 | 2015-09-25 | 2015-09-25
US | Chairman of the Joint Chiefs of Staff | Joseph Dunford | Dunford! | Joe Dunford; Joseph F. Dunford | he | 2015-10-01 | 2019-09-30 | 2019-09-30
US | Chairman of the Joint Chiefs of Staff | Mark Milley | Milley! | Mark A. Milley | he | 2019-09-30 | 2023-09-30 | 2023-09-30
US | Chairman of the Joint Chiefs of Staff | Charles Q. Brown | Brown | Charles Brown; C.Q. Brown; CQ Brown; Charles Q. Brown Jr.; C.Q. Brown Jr.; Charles "CQ" Brown | he | 2023-10-01 | 2025-02-21 | 2025-02-21
US | Chairman of the Joint Chiefs of Staff | Dan Caine | Caine | Daniel Caine; John Daniel Caine | he | 2025-04-11 | | 2026-01
US | Chief Justice | William Rehnquist | Rehnquist! | | he | 1986-09-26 | 2005-09-03 | 2005-09-03
US | Chief Justice | John Roberts | Roberts | John G. Roberts; John G. Roberts Jr. | he | 2005-09-29 | | 2026-01
US | Chief of Naval Operations | John Richardson | Richardson | | he | 2015-09-18 | 2019-08-22 | 2019-08-22
US | Chief of Naval Operations | Mike Gilday | Gilday! | Michael Gilday | he | 2019-08-22 | 2023-08-14 | 2023-08-14
US | Chief of Naval Operations | Lisa Franchetti | Franchetti! | | she | 2023-11-02 | 2025-02-21 | 2025-02-21
US | Chief of Naval Operations | Daryl Caudle | Caudle! | | he | 2025-08-25 | | 2026-01
US | Climate Envoy | Todd Stern | Stern | | he | 2009-01-26 | 2016-04 | 2016-04
US | Climate Envoy | John Kerry | Kerry | John F. Kerry | he | 2021-01-20 | 2024-03-06 | 2024-03-06
US | Commander in Afghanistan | Stanley McChrystal | McChrystal! | | he | 2009-06-15 | 2010-06-23 | 2010-06-23
US | Commander in Afghanistan | David Petraeus | Petraeus! | | he | 2010-07-04 | 2011-07-18 | 2011-07-18
US | Commander in Afghanistan | John Nicholson | Nicholson | John W. Nicholson | he | 2016-03-02 | 2018-09-02 | 2018-09-02
US | Commander in Afghanistan | Scott Miller | Miller | Austin Scott Miller; Austin S. Miller | he | 2018-09-02 | 2021-07-12 | 2021-07-12
US | Commander in Iraq | David Petraeus | Petraeus! | | he | 2007-02-10 | 2008-09-16 | 2008-09-16
US | Commander in Iraq | Ray Odierno | Odierno! | Raymond Odierno | he | 2008-09-16 | 2010-09-01 | 2010-09-01
US | Commander of the Africa Command | Thomas Waldhauser | Waldhauser! | | he | 2016-07-18 | 2019-07-26 | 2019-07-26
US | Commander of the Africa Command | Stephen Townsend | Townsend | | he | 2019-07-26 | 2022-08-09 | 2022-08-09
US | Commander of the Africa Command | Michael Langley | Langley | | he | 2022-08-09 | 2025-08-15 | 2025-08-15
US | Commander of the Central Command | John Abizaid | Abizaid! | | he | 2003-07-07 | 2007-03-16 | 2007-03-16
US | Commander of the Central Command | David Petraeus | Petraeus! | | he | 2008-10-31 | 2010-06-30 | 2010-06-30
US | Commander of the Central Command | Lloyd Austin | Austin | Lloyd J. Austin; Lloyd J. Austin III | he | 2013-03-22 | 2016-03-30 | 2016-03-30
US | Commander of the Central Command | Joseph Votel | Votel! | Joseph L. Votel | he | 2016-03-30 | 2019-03-28 | 2019-03-28
US | Commander of the Central Command | Kenneth McKenzie | McKenzie | Frank McKenzie; Kenneth F. McKenzie | he | 2019-03-28 | 2022-04-01 | 2022-04-01
US | Commander of the Central Command | Michael Kurilla | Kurilla! | Erik Kurilla; Michael Erik Kurilla | he | 2022-04-01 | 2025-08 | 2025-08
US | Commander of the Central Command | Brad Cooper | Cooper | | he | 2025-08 | | 2026-01
US | Commander of the Indo-Pacific Command | Harry Harris | Harris | Harry B. Harris | he | 2015-05-27 | 2018-05-30 | 2018-05-30
US | Commander of the Indo-Pacific Command | Philip Davidson | Davidson | Phil Davidson | he | 2018-05-30 | 2021-04-30 | 2021-04-30
US | Commander of the Indo-Pacific Command | John Aquilino | Aquilino! | | he | 2021-04-30 | 2024-05-03 | 2024-05-03
US | Commander of the Indo-Pacific Command | Samuel Paparo | Paparo! | | he | 2024-05-03 | | 2026-01
US | Commander of the Southern Command | Craig Faller | Faller! | | he | 2018-11-26 | 2021-10-29 | 2021-10-29
US | Commander of the Southern Command | Laura Richardson | Richardson | | she | 2021-10-29 | 2024-11-07 | 2024-11-07
US | Commander of the Southern Command | Alvin Holsey | Holsey! | | he | 2024-11-07 | 2025-12-12 | 2025-12-12
US | Cybersecurity and Infrastructure Security Agency Director | Chris Krebs | Krebs | Christopher Krebs | he | 2018-11-16 | 2020-11-17 | 2020-11-17
US | Cybersecurity and Infrastructure Security Agency Director | Jen Easterly | Easterly | | she | 2021-07-13 | 2025-01-20 | 2025-01-20
US | Deputy Attorney General | Rod Rosenstein | Rosenstein! | Rod J. Rosenstein | he | 2017-04-26 | 2019-05-11 | 2019-05-11
US | Deputy Attorney General | Lisa Monaco | Monaco | | she | 2021-04-21 | 2025-01-20 | 2025-01-20
US | Deputy Attorney General | Todd Blanche | Blanche | | he | 2025-03-06 | 2026-04-02 | 2026-04-02
US | Deputy National Security Adviser | Ben Rhodes | Rhodes | | he | 2009-09-03 | 2017-01-20 | 2017-01-20
US | Deputy Secretary of Defense | Robert Work | Work | | he | 2014-05-05 | 2017-07-14 | 2017-07-14
US | Deputy Secretary of Defense | Patrick Shanahan | Shanahan | | he | 2017-07-19 | 2019-01-01 | 2019-01-01
US | Deputy Secretary of Defense | Kathleen Hicks | Hicks | | she | 2021-02-09 | 2025-01-20 | 2025-01-20
US | Deputy Secretary of Defense | Steve Feinberg | Feinberg | Stephen Feinberg | he | 2025-03-17 | | 2026-01
US | Deputy Secretary of State | John Negroponte | Negroponte! | | he | 2007-02-27 | 2009-01-23 | 2009-01-23
US | Deputy Secretary of State | William Burns | Burns | Bill Burns; William J. Burns | he | 2011-07-28 | 2014-11-03 | 2014-11-03
US | Deputy Secretary of State | Antony Blinken | Blinken! | Anthony Blinken; Tony Blinken; Antony J. Blinken | he | 2015-01-09 | 2017-01-20 | 2017-01-20
US | Deputy Secretary of State | John Sullivan | Sullivan | John J. Sullivan | he | 2017-05-24 | 2019-12-20 | 2019-12-20
US | Deputy Secretary of State | Wendy Sherman | Sherman | Wendy R. Sherman | she | 2021-04-13 | 2023-07-28 | 2023-07-28
US | Deputy Secretary of State | Kurt Campbell | Campbell | Kurt M. Campbell | he | 2024-02-12 | 2025-01-20 | 2025-01-20
US | Deputy Secretary of State | Christopher Landau | Landau | | he | 2025-03-24 | | 2026-01
US | Deputy Treasury Secretary | Wally Adeyemo | Adeyemo! | Adewale Adeyemo | he | 2021-03-26 | 2025-01-20 | 2025-01-20
US | Deputy Treasury Secretary | Michael Faulkender | Faulkender! | | he | 2025-03 | 2025-08 | 2025-08
US | Deputy White House Chief of Staff | Stephen Miller | Miller | | he | 2025-01-20 | | 2026-01
US | Director of National Intelligence | John Negroponte | Negroponte! | | he | 2005-04-21 | 2007-02-13 | 2007-02-13
US | Director of National Intelligence | Mike McConnell | McConnell | | he | 2007-02-20 | 2009-01-27 | 2009-01-27
US | Director of National Intelligence | Dennis Blair | Blair | | he | 2009-01-29 | 2010-05-28 | 2010-05-28
US | Director of National Intelligence | James Clapper | Clapper | James R. Clapper | he | 2010-08-09 | 2017-01-20 | 2017-01-20
US | Director of National Intelligence | Dan Coats | Coats | Daniel Coats | he | 2017-03-16 | 2019-08-15 | 2019-08-15
US | Director of National Intelligence | John Ratcliffe | Ratcliffe | | he | 2020-05-26 | 2021-01-20 | 2021-01-20
US | Director of National Intelligence | Avril Haines | Haines | | she | 2021-01-21 | 2025-01-20 | 2025-01-20
US | Director of National Intelligence | Tulsi Gabbard | Gabbard! | | she | 2025-02-12 | 2026-06 | 2026-06
US | Director of National Intelligence | Jay Clayton | Clayton | Walter Clayton; Walter Joseph Clayton | he | 2026-08 | | 2026-09
US | EPA Administrator | Gina McCarthy | McCarthy | | she | 2013-07-18 | 2017-01-20 | 2017-01-20
US | EPA Administrator | Scott Pruitt | Pruitt | | he | 2017-02-17 | 2018-07-06 | 2018-07-06
US | EPA Administrator | Andrew Wheeler | Wheeler | | he | 2019-02-28 | 2021-01-20 | 2021-01-20
US | EPA Administrator | Michael Regan | Regan | Michael S. Regan | he | 2021-03-11 | 2024-12-31 | 2024-12-31
US | EPA Administrator | Lee Zeldin | Zeldin! | | he | 2025-01-29 | | 2026-09
US | FBI Director | Robert Mueller | Mueller | Robert S. Mueller | he | 2001-09-04 | 2013-09-04 | 2013-09-04
US | FBI Director | James Comey | Comey! | James B. Comey; Jim Comey | he | 2013-09-04 | 2017-05-09 | 2017-05-09
US | FBI Director | Christopher Wray | Wray | Chris Wray; Christopher A. Wray | he | 2017-08-02 | 2025-01-19 | 2025-01-19
US | FBI Director | Kash Patel | Patel | Kashyap Patel | he | 2025-02-21 | | 2026-01
US | FCC Chair | Ajit Pai | Pai | | he | 2017-01-23 | 2021-01-20 | 2021-01-20
US | FCC Chair | Jessica Rosenworcel | Rosenworcel! | | she | 2021-12-07 | 2025-01-20 | 2025-01-20
US | FCC Chair | Brendan Carr | Carr | | he | 2025-01-20 | | 2026-01
US | FDA Commissioner | Scott Gottlieb | Gottlieb | | he | 2017-05-11 | 2019-04-05 | 2019-04-05
US | FDA Commissioner | Stephen Hahn | Hahn | | he | 2019-12-17 | 2021-01-20 | 2021-01-20
US | FDA Commissioner | Robert Califf | Califf! | | he | 2022-02-17 | 2025-01-20 | 2025-01-20
US | FDA Commissioner | Marty Makary | Makary! | Martin Makary | he | 2025-03-27 | | 2026-01
US | FEMA Administrator | Brock Long | Long | | he | 2017-06-20 | 2019-03-08 | 2019-03-08
US | FEMA Administrator | Deanne Criswell | Criswell! | | she | 2021-04-26 | 2025-01-20 | 2025-01-20
US | FTC Chair | Lina Khan | Khan | | she | 2021-06-15 | 2025-01-20 | 2025-01-20
US | FTC Chair | Andrew Ferguson | Ferguson | | he | 2025-01-20 | | 2026-01
US | Federal Reserve Chair | Alan Greenspan | Greenspan! | | he | 1987-08-11 | 2006-01-31 | 2006-01-31
US | Federal Reserve Chair | Ben Bernanke | Bernanke! | Ben S. Bernanke | he | 2006-02-01 | 2014-01-31 | 2014-01-31
US | Federal Reserve Chair | Janet Yellen | Yellen! | Janet L. Yellen | she | 2014-02-03 | 2018-02-03 | 2018-02-03
US | Federal Reserve Chair | Jerome Powell | Powell | Jerome H. Powell; Jay Powell | he | 2018-02-05 | 2026-05-22 | 2026-05-22
US | Federal Reserve Chair | Kevin Warsh | Warsh! | | he | 2026-05-22 | | 2026-09
US | Governor of Alabama | Robert Bentley | Bentley | | he | 2011-01-17 | 2017-04-10 | 2017-04-10
US | Governor of Alabama | Kay Ivey | Ivey | | she | 2017-04-10 | | 2026-01
US | Governor of Alaska | Sarah Palin | Palin! | | she | 2006-12-04 | 2009-07-26 | 2009-07-26
US | Governor of Alaska | Mike Dunleavy | Dunleavy! | | he | 2018-12-03 | | 2026-01
US | Governor of Arizona | Doug Ducey | Ducey! | | he | 2015-01-05 | 2023-01-02 | 2023-01-02
US | Governor of Arizona | Katie Hobbs | Hobbs | | she | 2023-01-02 | | 2026-01
US | Governor of Arkansas | Asa Hutchinson | Hutchinson | | he | 2015-01-13 | 2023-01-10 | 2023-01-10
US | Governor of Arkansas | Sarah Huckabee Sanders | Sanders | | she | 2023-01-10 | | 2026-01
US | Governor of California | Arnold Schwarzenegger | Schwarzenegger! | | he | 2003-11-17 | 2011-01-03 | 2011-01-03
US | Governor of California | Jerry Brown | Brown | Edmund G. Brown Jr. | he | 2011-01-03 | 2019-01-07 | 2019-01-07
US | Governor of California | Gavin Newsom | Newsom! | | he | 2019-01-07 | | 2026-01
US | Governor of Colorado | Jared Polis | Polis | | he | 2019-01-08 | | 2026-01
US | Governor of Connecticut | Dan Malloy | Malloy | | he | 2011-01-05 | 2019-01-09 | 2019-01-09
US | Governor of Connecticut | Ned Lamont | Lamont | | he | 2019-01-09 | | 2026-01
US | Governor of Florida | Jeb Bush | Bush | | he | 1999-01-05 | 2007-01-02 | 2007-01-02
US | Governor of Florida | Charlie Crist | Crist! | | he | 2007-01-02 | 2011-01-04 | 2011-01-04
US | Governor of Florida | Rick Scott | Scott | | he | 2011-01-04 | 2019-01-08 | 2019-01-08
US | Governor of Florida | Ron DeSantis | DeSantis! | | he | 2019-01-08 | | 2026-01
US | Governor of Georgia | Nathan Deal | Deal | | he | 2011-01-10 | 2019-01-14 | 2019-01-14
US | Governor of Georgia | Brian Kemp | Kemp | | he | 2019-01-14 | | 2026-01
US | Governor of Hawaii | David Ige | Ige | | he | 2014-12-01 | 2022-12-05 | 2022-12-05
US | Governor of Hawaii | Josh Green | Green | | he | 2022-12-05 | | 2026-01
US | Governor of Illinois | Bruce Rauner | Rauner! | | he | 2015-01-12 | 2019-01-14 | 2019-01-14
US | Governor of Illinois | JB Pritzker | Pritzker | J.B. Pritzker | he | 2019-01-14 | | 2026-01
US | Governor of Indiana | Mike Pence | Pence! | Michael Pence | he | 2013-01-14 | 2017-01-09 | 2017-01-09
US | Governor of Indiana | Eric Holcomb | Holcomb | | he | 2017-01-09 | 2025-01-13 | 2025-01-13
US | Governor of Indiana | Mike Braun | Braun | | he | 2025-01-13 | | 2026-01
US | Governor of Iowa | Terry Branstad | Branstad! | | he | 2011-01-14 | 2017-05-24 | 2017-05-24
US | Governor of Iowa | Kim Reynolds | Reynolds | | she | 2017-05-24 | | 2026-01
US | Governor of Kansas | Sam Brownback | Brownback! | | he | 2011-01-10 | 2018-01-31 | 2018-01-31
US | Governor of Kansas | Laura Kelly | Kelly | | she | 2019-01-14 | | 2026-01
US | Governor of Kentucky | Matt Bevin | Bevin | | he | 2015-12-08 | 2019-12-10 | 2019-12-10
US | Governor of Kentucky | Andy Beshear | Beshear! | | he | 2019-12-10 | | 2026-01
US | Governor of Louisiana | Kathleen Blanco | Blanco | | she | 2004-01-12 | 2008-01-14 | 2008-01-14
US | Governor of Louisiana | Bobby Jindal | Jindal! | | he | 2008-01-14 | 2016-01-11 | 2016-01-11
US | Governor of Louisiana | John Bel Edwards | Edwards | | he | 2016-01-11 | 2024-01-08 | 2024-01-08
US | Governor of Louisiana | Jeff Landry | Landry | | he | 2024-01-08 | | 2026-01
US | Governor of Maine | Paul LePage | LePage! | | he | 2011-01-05 | 2019-01-02 | 2019-01-02
US | Governor of Maine | Janet Mills | Mills | | she | 2019-01-02 | | 2026-01
US | Governor of Maryland | Larry Hogan | Hogan | | he | 2015-01-21 | 2023-01-18 | 2023-01-18
US | Governor of Maryland | Wes Moore | Moore | | he | 2023-01-18 | | 2026-01
US | Governor of Massachusetts | Mitt Romney | Romney! | | he | 2003-01-02 | 2007-01-04 | 2007-01-04
US | Governor of Massachusetts | Deval Patrick | Patrick | | he | 2007-01-04 | 2015-01-08 | 2015-01-08
US | Governor of Massachusetts | Charlie Baker | Baker | | he | 2015-01-08 | 2023-01-05 | 2023-01-05
US | Governor of Massachusetts | Maura Healey | Healey | | she | 2023-01-05 | | 2026-01
US | Governor of Michigan | Rick Snyder | Snyder | | he | 2011-01-01 | 2019-01-01 | 2019-01-01
US | Governor of Michigan | Gretchen Whitmer | Whitmer | | she | 2019-01-01 | | 2026-01
US | Governor of Minnesota | Mark Dayton | Dayton | | he | 2011-01-03 | 2019-01-07 | 2019-01-07
US | Governor of Minnesota | Tim Walz | Walz! | | he | 2019-01-07 | | 2026-01
US | Governor of Mississippi | Phil Bryant | Bryant | | he | 2012-01-10 | 2020-01-14 | 2020-01-14
US | Governor of Mississippi | Tate Reeves | Reeves | | he | 2020-01-14 | | 2026-01
US | Governor of Missouri | Eric Greitens | Greitens! | | he | 2017-01-09 | 2018-06-01 | 2018-06-01
US | Governor of Missouri | Mike Parson | Parson | | he | 2018-06-01 | 2025-01-13 | 2025-01-13
US | Governor of Montana | Steve Bullock | Bullock | | he | 2013-01-07 | 2021-01-04 | 2021-01-04
US | Governor of Montana | Greg Gianforte | Gianforte! | | he | 2021-01-04 | | 2026-01
US | Governor of Nebraska | Pete Ricketts | Ricketts | | he | 2015-01-08 | 2023-01-05 | 2023-01-05
US | Governor of Nebraska | Jim Pillen | Pillen | | he | 2023-01-05 | | 2026-01
US | Governor of Nevada | Brian Sandoval | Sandoval | | he | 2011-01-03 | 2019-01-07 | 2019-01-07
US | Governor of Nevada | Steve Sisolak | Sisolak! | | he | 2019-01-07 | 2023-01-02 | 2023-01-02
US | Governor of Nevada | Joe Lombardo | Lombardo | | he | 2023-01-02 | | 2026-01
US | Governor of New Hampshire | Chris Sununu | Sununu! | | he | 2017-01-05 | 2025-01-09 | 2025-01-09
US | Governor of New Hampshire | Kelly Ayotte | Ayotte | | she | 2025-01-09 | | 2026-01
US | Governor of New Jersey | Chris Christie | Christie | | he | 2010-01-19 | 2018-01-16 | 2018-01-16
US | Governor of New Jersey | Phil Murphy | Murphy | | he | 2018-01-16 | 2026-01-20 | 2026-01-20
US | Governor of New Jersey | Mikie Sherrill | Sherrill! | | she | 2026-01-20 | | 2026-01
US | Governor of New Mexico | Michelle Lujan Grisham | Lujan Grisham! | | she | 2019-01-01 | | 2026-01
US | Governor of New York | George Pataki | Pataki! | | he | 1995-01-01 | 2006-12-31 | 2006-12-31
US | Governor of New York | Eliot Spitzer | Spitzer! | | he | 2007-01-01 | 2008-03-17 | 2008-03-17
US | Governor of New York | Andrew Cuomo | Cuomo! | | he | 2011-01-01 | 2021-08-23 | 2021-08-23
US | Governor of New York | Kathy Hochul | Hochul! | | she | 2021-08-24 | | 2026-01
US | Governor of North Carolina | Pat McCrory | McCrory | | he | 2013-01-05 | 2017-01-01 | 2017-01-01
US | Governor of North Carolina | Roy Cooper | Cooper | | he | 2017-01-01 | 2025-01-01 | 2025-01-01
US | Governor of North Carolina | Josh Stein | Stein | | he | 2025-01-01 | | 2026-01
US | Governor of North Dakota | Doug Burgum | Burgum! | | he | 2016-12-15 | 2024-12-15 | 2024-12-15
US | Governor of Ohio | John Kasich | Kasich! | | he | 2011-01-10 | 2019-01-14 | 2019-01-14
US | Governor of Ohio | Mike DeWine | DeWine! | | he | 2019-01-14 | | 2026-01
US | Governor of Oklahoma | Mary Fallin | Fallin | | she | 2011-01-10 | 2019-01-14 | 2019-01-14
US | Governor of Oklahoma | Kevin Stitt | Stitt | | he | 2019-01-14 | | 2026-01
US | Governor of Oregon | Kate Brown | Brown | | she | 2015-02-18 | 2023-01-09 | 2023-01-09
US | Governor of Oregon | Tina Kotek | Kotek! | | she | 2023-01-09 | | 2026-01
US | Governor of Pennsylvania | Tom Wolf | Wolf | | he | 2015-01-20 | 2023-01-17 | 2023-01-17
US | Governor of Pennsylvania | Josh Shapiro | Shapiro | | he | 2023-01-17 | | 2026-01
US | Governor of Rhode Island | Gina Raimondo | Raimondo! | | she | 2015-01-06 | 2021-03-02 | 2021-03-02
US | Governor of Rhode Island | Dan McKee | McKee | | he | 2021-03-02 | | 2026-01
US | Governor of South Carolina | Nikki Haley | Haley! | Nikki R. Haley | she | 2011-01-12 | 2017-01-24 | 2017-01-24
US | Governor of South Carolina | Henry McMaster | McMaster | | he | 2017-01-24 | | 2026-01
US | Governor of South Dakota | Kristi Noem | Noem! | | she | 2019-01-05 | 2025-01-25 | 2025-01-25
US | Governor of Tennessee | Bill Haslam | Haslam | | he | 2011-01-15 | 2019-01-19 | 2019-01-19
US | Governor of Tennessee | Bill Lee | Lee | | he | 2019-01-19 | | 2026-01
US | Governor of Texas | Rick Perry | Perry | | he | 2000-12-21 | 2015-01-20 | 2015-01-20
US | Governor of Texas | Greg Abbott | Abbott | | he | 2015-01-20 | | 2026-01
US | Governor of Utah | Spencer Cox | Cox | | he | 2021-01-04 | | 2026-01
US | Governor of Virginia | Terry McAuliffe | McAuliffe! | | he | 2014-01-11 | 2018-01-13 | 2018-01-13
US | Governor of Virginia | Ralph Northam | Northam! | | he | 2018-01-13 | 2022-01-15 | 2022-01-15
US | Governor of Virginia | Glenn Youngkin | Youngkin! | | he | 2022-01-15 | 2026-01-17 | 2026-01-17
US | Governor of Virginia | Abigail Spanberger | Spanberger! | | she | 2026-01-17 | | 2026-01
US | Governor of Washington | Jay Inslee | Inslee! | | he | 2013-01-16 | 2025-01-15 | 2025-01-15
US | Governor of Washington | Bob Ferguson | Ferguson | | he | 2025-01-15 | | 2026-01
US | Governor of West Virginia | Jim Justice | Justice | | he | 2017-01-16 | 2025-01-13 | 2025-01-13
US | Governor of Wisconsin | Scott Walker | Walker | | he | 2011-01-03 | 2019-01-07 | 2019-01-07
US | Governor of Wisconsin | Tony Evers | Evers | | he | 2019-01-07 | | 2026-01
US | House Majority Leader | Tom DeLay | DeLay! | | he | 2003-01-03 | 2005-09-28 | 2005-09-28
US | House Majority Leader | Steny Hoyer | Hoyer | Steny H. Hoyer | he | 2007-01-03 | 2011-01-03 | 2011-01-03
US | House Majority Leader | Eric Cantor | Cantor | | he | 2011-01-03 | 2014-07-31 | 2014-07-31
US | House Majority Leader | Kevin McCarthy | McCarthy | | he | 2014-08-01 | 2019-01-03 | 2019-01-03
US | House Majority Leader | Steny Hoyer | Hoyer | Steny H. Hoyer | he | 2019-01-03 | 2023-01-03 | 2023-01-03
US | House Majority Leader | Steve Scalise | Scalise! | Stephen Scalise | he | 2023-01-03 | | 2026-01
US | House Minority Leader | Nancy Pelosi | Pelosi! | | she | 2003-01-03 | 2007-01-03 | 2007-01-03
US | House Minority Leader | John Boehner | Boehner! | John A. Boehner | he | 2007-01-03 | 2011-01-03 | 2011-01-03
US | House Minority Leader | Nancy Pelosi | Pelosi! | | she | 2011-01-03 | 2019-01-03 | 2019-01-03
US | House Minority Leader | Kevin McCarthy | McCarthy | | he | 2019-01-03 | 2023-01-03 | 2023-01-03
US | House Minority Leader | Hakeem Jeffries | Jeffries! | | he | 2023-01-03 | | 2026-01
US | House Speaker | Dennis Hastert | Hastert! | | he | 1999-01-06 | 2007-01-03 | 2007-01-03
US | House Speaker | Nancy Pelosi | Pelosi! | | she | 2007-01-04 | 2011-01-03 | 2011-01-03
US | House Speaker | John Boehner | Boehner! | John A. Boehner | he | 2011-01-05 | 2015-10-29 | 2015-10-29
US | House Speaker | Paul Ryan | Ryan | Paul D. Ryan | he | 2015-10-29 | 2019-01-03 | 2019-01-03
US | House Speaker | Nancy Pelosi | Pelosi! | | she | 2019-01-03 | 2023-01-03 | 2023-01-03
US | House Speaker | Kevin McCarthy | McCarthy | | he | 2023-01-07 | 2023-10-03 | 2023-10-03
US | House Speaker | Mike Johnson | Johnson | Michael Johnson | he | 2023-10-25 | | 2026-01
US | Mayor of Chicago | Rahm Emanuel | Emanuel | | he | 2011-05-16 | 2019-05-20 | 2019-05-20
US | Mayor of Chicago | Lori Lightfoot | Lightfoot | | she | 2019-05-20 | 2023-05-15 | 2023-05-15
US | Mayor of Chicago | Brandon Johnson | Johnson | | he | 2023-05-15 | | 2026-01
US | Mayor of Los Angeles | Eric Garcetti | Garcetti! | | he | 2013-07-01 | 2022-12-12 | 2022-12-12
US | Mayor of Los Angeles | Karen Bass | Bass | | she | 2022-12-12 | | 2026-01
US | Mayor of New York | Rudy Giuliani | Giuliani! | Rudolph Giuliani | he | 1994-01-01 | 2001-12-31 | 2001-12-31
US | Mayor of New York | Michael Bloomberg | Bloomberg | Mike Bloomberg | he | 2002-01-01 | 2013-12-31 | 2013-12-31
US | Mayor of New York | Bill de Blasio | de Blasio! | | he | 2014-01-01 | 2021-12-31 | 2021-12-31
US | Mayor of New York | Eric Adams | Adams | | he | 2022-01-01 | 2025-12-31 | 2025-12-31
US | Mayor of New York | Zohran Mamdani | Mamdani! | | he | 2026-01-01 | | 2026-01
US | Mayor of Washington | Muriel Bowser | Bowser! | | she | 2015-01-02 | | 2026-01
US | NASA Administrator | Charles Bolden | Bolden | | he | 2009-07-17 | 2017-01-20 | 2017-01-20
US | NASA Administrator | Jim Bridenstine | Bridenstine! | | he | 2018-04-23 | 2021-01-20 | 2021-01-20
US | NASA Administrator | Bill Nelson | Nelson | | he | 2021-05-03 | 2025-01-20 | 2025-01-20
US | NASA Administrator | Jared Isaacman | Isaacman! | | he | 2025-12-18 | | 2026-01
US | NIH Director | Francis Collins | Collins | | he | 2009-08-17 | 2021-12-19 | 2021-12-19
US | NIH Director | Jay Bhattacharya | Bhattacharya | | he | 2025-04-01 | | 2026-01
US | NSA Director | Keith Alexander | Alexander | | he | 2005-08 | 2014-03 | 2014-03
US | NSA Director | Mike Rogers | Rogers | Michael Rogers; Michael S. Rogers | he | 2014-04-02 | 2018-05-04 | 2018-05-04
US | NSA Director | Paul Nakasone | Nakasone! | | he | 2018-05-04 | 2024-02-02 | 2024-02-02
US | NSA Director | Timothy Haugh | Haugh! | | he | 2024-02-02 | 2025-04-03 | 2025-04-03
US | National Institute of Allergy and Infectious Diseases Director | Anthony Fauci | Fauci! | Tony Fauci | he | 1984-11-02 | 2022-12-31 | 2022-12-31
US | National Security Adviser | Condoleezza Rice | Rice | Condi Rice | she | 2001-01-20 | 2005-01-26 | 2005-01-26
US | National Security Adviser | Stephen Hadley | Hadley | | he | 2005-01-26 | 2009-01-20 | 2009-01-20
US | National Security Adviser | James L. Jones | Jones | Jim Jones; James Jones | he | 2009-01-20 | 2010-10-08 | 2010-10-08
US | National Security Adviser | Tom Donilon | Donilon! | Thomas Donilon | he | 2010-10-08 | 2013-07-01 | 2013-07-01
US | National Security Adviser | Susan Rice | Rice | Susan E. Rice | she | 2013-07-01 | 2017-01-20 | 2017-01-20
US | National Security Adviser | Michael Flynn | Flynn | Mike Flynn; Michael T. Flynn | he | 2017-01-20 | 2017-02-13 | 2017-02-13
US | National Security Adviser | H.R. McMaster | McMaster! | H. R. McMaster; HR McMaster; Herbert Raymond McMaster | he | 2017-02-20 | 2018-04-09 | 2018-04-09
US | National Security Adviser | John Bolton | Bolton | John R. Bolton | he | 2018-04-09 | 2019-09-10 | 2019-09-10
US | National Security Adviser | Robert O'Brien | O'Brien | Robert C. O'Brien | he | 2019-09-18 | 2021-01-20 | 2021-01-20
US | National Security Adviser | Jake Sullivan | Sullivan | | he | 2021-01-20 | 2025-01-20 | 2025-01-20
US | National Security Adviser | Mike Waltz | Waltz | Michael Waltz | he | 2025-01-20 | 2025-05-01 | 2025-05-01
US | Pentagon spokesperson | John Kirby | Kirby | | he | 2021-01-20 | 2022-05 | 2022-05
US | Pentagon spokesperson | Pat Ryder | Ryder | Patrick Ryder; Patrick S. Ryder | he | 2022-08 | 2025-01 | 2025-01
US | Pentagon spokesperson | Sean Parnell | Parnell | | he | 2025-02 | | 2026-01
US | President | Bill Clinton | Clinton | William Clinton; William Jefferson Clinton | he | 1993-01-20 | 2001-01-20 | 2001-01-20
US | President | George W. Bush | Bush | George Bush; George Walker Bush | he | 2001-01-20 | 2009-01-20 | 2009-01-20
US | President | Barack Obama | Obama! | Barack Hussein Obama | he | 2009-01-20 | 2017-01-20 | 2017-01-20
US | President | Donald Trump | Trump! | Donald J. Trump; Donald John Trump | he | 2017-01-20 | 2021-01-20 | 2021-01-20
US | President | Joe Biden | Biden! | Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr. | he | 2021-01-20 | 2025-01-20 | 2025-01-20
US | President | Donald Trump | Trump! | Donald J. Trump; Donald John Trump | he | 2025-01-20 | | 2026-10
US | Representative | Eliot Engel | Engel | | he | 1989-01-03 | 2021-01-03 | 2021-01-03
US | Representative | Maxine Waters | Waters | | she | 1991-01-03 | | 2026-01
US | Representative | Jerry Nadler | Nadler! | Jerrold Nadler | he | 1992-11-03 | | 2026-01
US | Representative | Ed Royce | Royce | Edward Royce | he | 1993-01-03 | 2019-01-03 | 2019-01-03
US | Representative | Jim Clyburn | Clyburn! | James Clyburn | he | 1993-01-03 | | 2026-01
US | Representative | Gregory Meeks | Meeks | | he | 1998-02-03 | | 2026-01
US | Representative | Adam Schiff | Schiff | Adam B. Schiff | he | 2001-01-03 | 2024-12-08 | 2024-12-08
US | Representative | Devin Nunes | Nunes | | he | 2003-01-03 | 2022-01-01 | 2022-01-01
US | Representative | Michael McCaul | McCaul! | Mike McCaul | he | 2005-01-03 | | 2026-01
US | Representative | Patrick McHenry | McHenry! | | he | 2005-01-03 | 2025-01-03 | 2025-01-03
US | Representative | Jim Jordan | Jordan | | he | 2007-01-03 | | 2026-01
US | Representative | Adam Kinzinger | Kinzinger! | | he | 2011-01-03 | 2023-01-03 | 2023-01-03
US | Representative | Trey Gowdy | Gowdy! | | he | 2011-01-03 | 2019-01-03 | 2019-01-03
US | Representative | Thomas Massie | Massie | | he | 2012-11-13 | | 2026-01
US | Representative | Beto O'Rourke | O'Rourke | | he | 2013-01-03 | 2019-01-03 | 2019-01-03
US | Representative | Eric Swalwell | Swalwell! | | he | 2013-01-03 | ? | 2026-01
US | Representative | Tulsi Gabbard | Gabbard! | | she | 2013-01-03 | 2021-01-03 | 2021-01-03
US | Representative | Elise Stefanik | Stefanik! | | she | 2015-01-03 | | 2026-01
US | Representative | John Moolenaar | Moolenaar! | | he | 2015-01-03 | | 2026-01
US | Representative | Ted Lieu | Lieu | | he | 2015-01-03 | | 2026-01
US | Representative | Tom Emmer | Emmer! | | he | 2015-01-03 | | 2026-01
US | Representative | James Comer | Comer | | he | 2016-11-08 | | 2026-01
US | Representative | Jamie Raskin | Raskin! | | he | 2017-01-03 | | 2026-01
US | Representative | Liz Cheney | Cheney | | she | 2017-01-03 | 2023-01-03 | 2023-01-03
US | Representative | Matt Gaetz | Gaetz! | Matthew Gaetz | he | 2017-01-03 | 2024-11-13 | 2024-11-13
US | Representative | Mike Gallagher | Gallagher | | he | 2017-01-03 | 2024-04-24 | 2024-04-24
US | Representative | Pramila Jayapal | Jayapal! | | she | 2017-01-03 | | 2026-01
US | Representative | Ro Khanna | Khanna | | he | 2017-01-03 | | 2026-01
US | Representative | Abigail Spanberger | Spanberger! | | she | 2019-01-03 | 2025-01-03 | 2025-01-03
US | Representative | Alexandria Ocasio-Cortez | Ocasio-Cortez! | | she | 2019-01-03 | | 2026-01
US | Representative | Ayanna Pressley | Pressley | | she | 2019-01-03 | | 2026-01
US | Representative | Dan Crenshaw | Crenshaw | | he | 2019-01-03 | | 2026-01
US | Representative | Elissa Slotkin | Slotkin! | | she | 2019-01-03 | 2025-01-03 | 2025-01-03
US | Representative | Ilhan Omar | Omar | | she | 2019-01-03 | | 2026-01
US | Representative | Rashida Tlaib | Tlaib! | | she | 2019-01-03 | | 2026-01
US | Representative | Byron Donalds | Donalds | | he | 2021-01-03 | | 2026-01
US | Representative | Lauren Boebert | Boebert! | | she | 2021-01-03 | | 2026-01
US | Representative | Madison Cawthorn | Cawthorn! | | he | 2021-01-03 | 2023-01-03 | 2023-01-03
US | Representative | Marjorie Taylor Greene | Greene | | she | 2021-01-03 | 2026-01-05 | 2026-01-05
US | Representative | Nancy Mace | Mace | | she | 2021-01-03 | | 2026-01
US | Representative | Anna Paulina Luna | Luna | | she | 2023-01-03 | | 2026-01
US | Representative | George Santos | Santos | | he | 2023-01-03 | 2023-12-01 | 2023-12-01
US | Representative | Jasmine Crockett | Crockett | | she | 2023-01-03 | | 2026-01
US | Representative | Nancy Pelosi | Pelosi! | | she | 2023-01-03 | | 2026-01
US | Representative | Steny Hoyer | Hoyer | Steny H. Hoyer | he | 2023-01-03 | | 2026-01
US | Representative | Kevin McCarthy | McCarthy | | he | 2023-10-03 | 2023-12-31 | 2023-12-31
US | SEC Chair | Mary Jo White | White | | she | 2013-04-10 | 2017-01-20 | 2017-01-20
US | SEC Chair | Jay Clayton | Clayton | Walter Clayton; Walter Joseph Clayton | he | 2017-05-04 | 2020-12-23 | 2020-12-23
US | SEC Chair | Gary Gensler | Gensler | | he | 2021-04-17 | 2025-01-20 | 2025-01-20
US | SEC Chair | Paul Atkins | Atkins | | he | 2025-04-21 | | 2026-01
US | Secretary of Agriculture | Tom Vilsack | Vilsack! | | he | 2009-01-21 | 2017-01-13 | 2017-01-13
US | Secretary of Agriculture | Sonny Perdue | Perdue | | he | 2017-04-25 | 2021-01-20 | 2021-01-20
US | Secretary of Agriculture | Tom Vilsack | Vilsack! | | he | 2021-02-24 | 2025-01-20 | 2025-01-20
US | Secretary of Agriculture | Brooke Rollins | Rollins | | she | 2025-02-13 | | 2026-09
US | Secretary of Commerce | Carlos Gutierrez | Gutierrez | | he | 2005-02-07 | 2009-01-20 | 2009-01-20
US | Secretary of Commerce | Gary Locke | Locke | | he | 2009-03-26 | 2011-08-01 | 2011-08-01
US | Secretary of Commerce | Penny Pritzker | Pritzker | | she | 2013-06-26 | 2017-01-20 | 2017-01-20
US | Secretary of Commerce | Wilbur Ross | Ross | | he | 2017-02-28 | 2021-01-20 | 2021-01-20
US | Secretary of Commerce | Gina Raimondo | Raimondo! | | she | 2021-03-03 | 2025-01-20 | 2025-01-20
US | Secretary of Commerce | Howard Lutnick | Lutnick! | | he | 2025-02-21 | | 2026-09
US | Secretary of Defense | William Cohen | Cohen | William S. Cohen | he | 1997-01-24 | 2001-01-20 | 2001-01-20
US | Secretary of Defense | Donald Rumsfeld | Rumsfeld! | | he | 2001-01-20 | 2006-12-18 | 2006-12-18
US | Secretary of Defense | Robert Gates | Gates | Robert M. Gates; Bob Gates | he | 2006-12-18 | 2011-07-01 | 2011-07-01
US | Secretary of Defense | Leon Panetta | Panetta | | he | 2011-07-01 | 2013-02-27 | 2013-02-27
US | Secretary of Defense | Chuck Hagel | Hagel! | | he | 2013-02-27 | 2015-02-17 | 2015-02-17
US | Secretary of Defense | Ash Carter | Carter | Ashton Carter | he | 2015-02-17 | 2017-01-20 | 2017-01-20
US | Secretary of Defense | Jim Mattis | Mattis! | James Mattis; James N. Mattis | he | 2017-01-20 | 2019-01-01 | 2019-01-01
US | Secretary of Defense | Mark Esper | Esper! | Mark T. Esper | he | 2019-07-23 | 2020-11-09 | 2020-11-09
US | Secretary of Defense | Lloyd Austin | Austin | Lloyd J. Austin; Lloyd J. Austin III | he | 2021-01-22 | 2025-01-20 | 2025-01-20
US | Secretary of Defense | Pete Hegseth | Hegseth! | Peter Hegseth | he | 2025-01-25 | | 2026-09
US | Secretary of Education | Arne Duncan | Duncan | | he | 2009-01-21 | 2015-12-31 | 2015-12-31
US | Secretary of Education | Betsy DeVos | DeVos! | | she | 2017-02-07 | 2021-01-08 | 2021-01-08
US | Secretary of Education | Miguel Cardona | Cardona | | he | 2021-03-02 | 2025-01-20 | 2025-01-20
US | Secretary of Education | Linda McMahon | McMahon | | she | 2025-03-03 | | 2026-09
US | Secretary of Energy | Samuel Bodman | Bodman! | | he | 2005-02-01 | 2009-01-20 | 2009-01-20
US | Secretary of Energy | Steven Chu | Chu | | he | 2009-01-21 | 2013-04-22 | 2013-04-22
US | Secretary of Energy | Ernest Moniz | Moniz | | he | 2013-05-21 | 2017-01-20 | 2017-01-20
US | Secretary of Energy | Rick Perry | Perry | | he | 2017-03-02 | 2019-12-01 | 2019-12-01
US | Secretary of Energy | Dan Brouillette | Brouillette! | | he | 2019-12-11 | 2021-01-20 | 2021-01-20
US | Secretary of Energy | Jennifer Granholm | Granholm! | | she | 2021-02-25 | 2025-01-20 | 2025-01-20
US | Secretary of Energy | Chris Wright | Wright | Christopher Wright | he | 2025-02-03 | | 2026-09
US | Secretary of Health and Human Services | Michael Leavitt | Leavitt | Mike Leavitt | he | 2005-01-26 | 2009-01-20 | 2009-01-20
US | Secretary of Health and Human Services | Kathleen Sebelius | Sebelius! | | she | 2009-04-28 | 2014-06-09 | 2014-06-09
US | Secretary of Health and Human Services | Sylvia Burwell | Burwell | Sylvia Mathews Burwell | she | 2014-06-09 | 2017-01-20 | 2017-01-20
US | Secretary of Health and Human Services | Tom Price | Price | | he | 2017-02-10 | 2017-09-29 | 2017-09-29
US | Secretary of Health and Human Services | Alex Azar | Azar | | he | 2018-01-29 | 2021-01-20 | 2021-01-20
US | Secretary of Health and Human Services | Xavier Becerra | Becerra | | he | 2021-03-19 | 2025-01-20 | 2025-01-20
US | Secretary of Health and Human Services | Robert F. Kennedy Jr. | Kennedy | Robert F. Kennedy; Robert Kennedy Jr.; Robert F Kennedy Jr; RFK Jr.; RFK Jr | he | 2025-02-13 | | 2026-09
US | Secretary of Homeland Security | Tom Ridge | Ridge | | he | 2003-01-24 | 2005-02-01 | 2005-02-01
US | Secretary of Homeland Security | Michael Chertoff | Chertoff! | | he | 2005-02-15 | 2009-01-21 | 2009-01-21
US | Secretary of Homeland Security | Janet Napolitano | Napolitano | | she | 2009-01-21 | 2013-09-06 | 2013-09-06
US | Secretary of Homeland Security | Jeh Johnson | Johnson | | he | 2013-12-23 | 2017-01-20 | 2017-01-20
US | Secretary of Homeland Security | John Kelly | Kelly | John F. Kelly | he | 2017-01-20 | 2017-07-31 | 2017-07-31
US | Secretary of Homeland Security | Kirstjen Nielsen | Nielsen | | she | 2017-12-06 | 2019-04-10 | 2019-04-10
US | Secretary of Homeland Security | Alejandro Mayorkas | Mayorkas! | Alejandro N. Mayorkas | he | 2021-02-02 | 2025-01-20 | 2025-01-20
US | Secretary of Homeland Security | Kristi Noem | Noem! | | she | 2025-01-25 | 2026-03-24 | 2026-03-24
US | Secretary of Homeland Security | Markwayne Mullin | Mullin | | he | 2026-03-24 | | 2026-09
US | Secretary of Housing and Urban Development | Julián Castro | Castro | Julian Castro | he | 2014-07-28 | 2017-01-20 | 2017-01-20
US | Secretary of Housing and Urban Development | Ben Carson | Carson | | he | 2017-03-02 | 2021-01-20 | 2021-01-20
US | Secretary of Housing and Urban Development | Marcia Fudge | Fudge | | she | 2021-03-10 | 2024-03-22 | 2024-03-22
US | Secretary of Housing and Urban Development | Scott Turner | Turner | | he | 2025-02-05 | | 2026-09
US | Secretary of Labor | Thomas Perez | Perez | Tom Perez | he | 2013-07-23 | 2017-01-20 | 2017-01-20
US | Secretary of Labor | Alexander Acosta | Acosta | Alex Acosta | he | 2017-04-28 | 2019-07-19 | 2019-07-19
US | Secretary of Labor | Eugene Scalia | Scalia | | he | 2019-09-30 | 2021-01-20 | 2021-01-20
US | Secretary of Labor | Marty Walsh | Walsh | Martin Walsh | he | 2021-03-23 | 2023-03-11 | 2023-03-11
US | Secretary of Labor | Lori Chavez-DeRemer | Chavez-DeRemer! | Lori Chavez DeRemer | she | 2025-03-11 | 2026-04-20 | 2026-04-20
US | Secretary of State | Madeleine Albright | Albright | Madeleine K. Albright | she | 1997-01-23 | 2001-01-20 | 2001-01-20
US | Secretary of State | Colin Powell | Powell | Colin L. Powell | he | 2001-01-20 | 2005-01-26 | 2005-01-26
US | Secretary of State | Condoleezza Rice | Rice | Condi Rice | she | 2005-01-26 | 2009-01-20 | 2009-01-20
US | Secretary of State | Hillary Clinton | Clinton | Hillary Rodham Clinton | she | 2009-01-21 | 2013-02-01 | 2013-02-01
US | Secretary of State | John Kerry | Kerry | John F. Kerry | he | 2013-02-01 | 2017-01-20 | 2017-01-20
US | Secretary of State | Rex Tillerson | Tillerson! | | he | 2017-02-01 | 2018-03-31 | 2018-03-31
US | Secretary of State | Mike Pompeo | Pompeo! | Michael Pompeo; Michael R. Pompeo | he | 2018-04-26 | 2021-01-20 | 2021-01-20
US | Secretary of State | Antony Blinken | Blinken! | Anthony Blinken; Tony Blinken; Antony J. Blinken | he | 2021-01-26 | 2025-01-20 | 2025-01-20
US | Secretary of State | Marco Rubio | Rubio! | | he | 2025-01-21 | | 2026-09
US | Secretary of Transportation | Anthony Foxx | Foxx | | he | 2013-07-02 | 2017-01-20 | 2017-01-20
US | Secretary of Transportation | Elaine Chao | Chao | | she | 2017-01-31 | 2021-01-11 | 2021-01-11
US | Secretary of Transportation | Pete Buttigieg | Buttigieg! | | he | 2021-02-03 | 2025-01-20 | 2025-01-20
US | Secretary of Transportation | Sean Duffy | Duffy | | he | 2025-01-28 | | 2026-09
US | Secretary of Veterans Affairs | Robert McDonald | McDonald | Bob McDonald | he | 2014-07-30 | 2017-01-20 | 2017-01-20
US | Secretary of Veterans Affairs | David Shulkin | Shulkin! | | he | 2017-02-14 | 2018-03-28 | 2018-03-28
US | Secretary of Veterans Affairs | Robert Wilkie | Wilkie | | he | 2018-07-30 | 2021-01-20 | 2021-01-20
US | Secretary of Veterans Affairs | Denis McDonough | McDonough! | | he | 2021-02-09 | 2025-01-20 | 2025-01-20
US | Secretary of Veterans Affairs | Doug Collins | Collins | | he | 2025-02-05 | | 2026-09
US | Secretary of the Interior | Sally Jewell | Jewell | | she | 2013-04-12 | 2017-01-20 | 2017-01-20
US | Secretary of the Interior | Ryan Zinke | Zinke! | | he | 2017-03-01 | 2019-01-02 | 2019-01-02
US | Secretary of the Interior | David Bernhardt | Bernhardt | | he | 2019-04-11 | 2021-01-20 | 2021-01-20
US | Secretary of the Interior | Deb Haaland | Haaland! | | she | 2021-03-16 | 2025-01-20 | 2025-01-20
US | Secretary of the Interior | Doug Burgum | Burgum! | | he | 2025-02-01 | | 2026-09
US | Secretary of the Treasury | John Snow | Snow | | he | 2003-02-03 | 2006-06-28 | 2006-06-28
US | Secretary of the Treasury | Henry Paulson | Paulson | Hank Paulson | he | 2006-07-10 | 2009-01-20 | 2009-01-20
US | Secretary of the Treasury | Timothy Geithner | Geithner! | Tim Geithner | he | 2009-01-26 | 2013-01-25 | 2013-01-25
US | Secretary of the Treasury | Jack Lew | Lew | Jacob Lew; Jacob J. Lew | he | 2013-02-28 | 2017-01-20 | 2017-01-20
US | Secretary of the Treasury | Steven Mnuchin | Mnuchin! | Steve Mnuchin | he | 2017-02-13 | 2021-01-20 | 2021-01-20
US | Secretary of the Treasury | Janet Yellen | Yellen! | Janet L. Yellen | she | 2021-01-26 | 2025-01-20 | 2025-01-20
US | Secretary of the Treasury | Scott Bessent | Bessent! | | he | 2025-01-28 | | 2026-09
US | Senate Majority Leader | Bill Frist | Frist! | | he | 2003-01-03 | 2007-01-03 | 2007-01-03
US | Senate Majority Leader | Harry Reid | Reid | | he | 2007-01-03 | 2015-01-03 | 2015-01-03
US | Senate Majority Leader | Mitch McConnell | McConnell! | | he | 2015-01-03 | 2021-01-20 | 2021-01-20
US | Senate Majority Leader | Chuck Schumer | Schumer! | Charles Schumer; Charles E. Schumer | he | 2021-01-20 | 2025-01-03 | 2025-01-03
US | Senate Majority Leader | John Thune | Thune! | | he | 2025-01-03 | | 2026-01
US | Senate Minority Leader | Harry Reid | Reid | | he | 2005-01-03 | 2007-01-03 | 2007-01-03
US | Senate Minority Leader | Mitch McConnell | McConnell! | | he | 2007-01-03 | 2015-01-03 | 2015-01-03
US | Senate Minority Leader | Harry Reid | Reid | | he | 2015-01-03 | 2017-01-03 | 2017-01-03
US | Senate Minority Leader | Chuck Schumer | Schumer! | Charles Schumer; Charles E. Schumer | he | 2017-01-03 | 2021-01-20 | 2021-01-20
US | Senate Minority Leader | Mitch McConnell | McConnell! | | he | 2021-01-20 | 2025-01-03 | 2025-01-03
US | Senate Minority Leader | Chuck Schumer | Schumer! | Charles Schumer; Charles E. Schumer | he | 2025-01-03 | | 2026-01
US | Senator | Ted Kennedy | Kennedy | Edward Kennedy; Edward M. Kennedy | he | 1962-11-07 | 2009-08-25 | 2009-08-25
US | Senator | Joe Biden | Biden! | Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr. | he | 1973-01-03 | 2009-01-15 | 2009-01-15
US | Senator | Patrick Leahy | Leahy! | | he | 1975-01-03 | 2023-01-03 | 2023-01-03
US | Senator | Orrin Hatch | Hatch | | he | 1977-01-03 | 2019-01-03 | 2019-01-03
US | Senator | Richard Lugar | Lugar! | Dick Lugar | he | 1977-01-03 | 2013-01-03 | 2013-01-03
US | Senator | Carl Levin | Levin | | he | 1979-01-03 | 2015-01-03 | 2015-01-03
US | Senator | Arlen Specter | Specter | | he | 1981-01-03 | 2011-01-03 | 2011-01-03
US | Senator | Chris Dodd | Dodd | Christopher Dodd | he | 1981-01-03 | 2011-01-03 | 2011-01-03
US | Senator | Chuck Grassley | Grassley! | Charles Grassley | he | 1981-01-03 | | 2026-01
US | Senator | John Kerry | Kerry | John F. Kerry | he | 1985-01-02 | 2013-02-01 | 2013-02-01
US | Senator | Barbara Mikulski | Mikulski! | | she | 1987-01-03 | 2017-01-03 | 2017-01-03
US | Senator | John McCain | McCain! | | he | 1987-01-03 | 2018-08-25 | 2018-08-25
US | Senator | Richard Shelby | Shelby | | he | 1987-01-03 | 2023-01-03 | 2023-01-03
US | Senator | Joe Lieberman | Lieberman! | Joseph Lieberman | he | 1989-01-03 | 2013-01-03 | 2013-01-03
US | Senator | Dianne Feinstein | Feinstein! | | she | 1992-11-10 | 2023-09-29 | 2023-09-29
US | Senator | Barbara Boxer | Boxer | | she | 1993-01-03 | 2017-01-03 | 2017-01-03
US | Senator | Patty Murray | Murray | | she | 1993-01-03 | | 2026-01
US | Senator | Jim Inhofe | Inhofe! | James Inhofe | he | 1994-11-17 | 2023-01-03 | 2023-01-03
US | Senator | Ron Wyden | Wyden! | | he | 1996-02-06 | | 2026-01
US | Senator | Dick Durbin | Durbin! | Richard Durbin | he | 1997-01-03 | | 2026-01
US | Senator | Jack Reed | Reed | | he | 1997-01-03 | | 2026-01
US | Senator | Jeff Sessions | Sessions | | he | 1997-01-03 | 2017-02-08 | 2017-02-08
US | Senator | Pat Roberts | Roberts | | he | 1997-01-03 | 2021-01-03 | 2021-01-03
US | Senator | Susan Collins | Collins | | she | 1997-01-03 | | 2026-01
US | Senator | Mike Crapo | Crapo! | | he | 1999-01-03 | | 2026-01
US | Senator | Bill Nelson | Nelson | | he | 2001-01-03 | 2019-01-03 | 2019-01-03
US | Senator | Debbie Stabenow | Stabenow! | | she | 2001-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Hillary Clinton | Clinton | Hillary Rodham Clinton | she | 2001-01-03 | 2009-01-21 | 2009-01-21
US | Senator | Maria Cantwell | Cantwell! | | she | 2001-01-03 | | 2026-01
US | Senator | Tom Carper | Carper! | Thomas Carper | he | 2001-01-03 | 2025-01-03 | 2025-01-03
US | Senator | John Cornyn | Cornyn! | | he | 2002-12-02 | | 2026-01
US | Senator | Lisa Murkowski | Murkowski! | | she | 2002-12-20 | | 2026-01
US | Senator | Lamar Alexander | Alexander | | he | 2003-01-03 | 2021-01-03 | 2021-01-03
US | Senator | Lindsey Graham | Graham | | he | 2003-01-03 | | 2026-01
US | Senator | Barack Obama | Obama! | Barack Hussein Obama | he | 2005-01-03 | 2008-11-16 | 2008-11-16
US | Senator | John Thune | Thune! | | he | 2005-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Richard Burr | Burr | | he | 2005-01-03 | 2023-01-03 | 2023-01-03
US | Senator | Bob Menendez | Menendez | Robert Menendez | he | 2006-01-17 | 2024-08-20 | 2024-08-20
US | Senator | Amy Klobuchar | Klobuchar! | | she | 2007-01-03 | | 2026-01
US | Senator | Ben Cardin | Cardin | Benjamin Cardin | he | 2007-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Bernie Sanders | Sanders | Bernard Sanders | he | 2007-01-03 | | 2026-01
US | Senator | Bob Casey | Casey | Robert Casey; Bob Casey Jr. | he | 2007-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Bob Corker | Corker | | he | 2007-01-03 | 2019-01-03 | 2019-01-03
US | Senator | Claire McCaskill | McCaskill! | | she | 2007-01-03 | 2019-01-03 | 2019-01-03
US | Senator | Jon Tester | Tester | | he | 2007-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Sheldon Whitehouse | Whitehouse | | he | 2007-01-03 | | 2026-01
US | Senator | Sherrod Brown | Brown | | he | 2007-01-03 | 2025-01-03 | 2025-01-03
US | Senator | John Barrasso | Barrasso! | | he | 2007-06-25 | | 2026-01
US | Senator | Roger Wicker | Wicker | | he | 2007-12-31 | | 2026-01
US | Senator | Jeanne Shaheen | Shaheen! | | she | 2009-01-03 | | 2026-01
US | Senator | Jeff Merkley | Merkley! | | he | 2009-01-03 | | 2026-01
US | Senator | Jim Risch | Risch! | James Risch | he | 2009-01-03 | | 2026-01
US | Senator | Mark Warner | Warner | Mark R. Warner | he | 2009-01-03 | | 2026-01
US | Senator | Michael Bennet | Bennet | | he | 2009-01-21 | | 2026-01
US | Senator | Kirsten Gillibrand | Gillibrand! | | she | 2009-01-26 | | 2026-01
US | Senator | Al Franken | Franken | | he | 2009-07-07 | 2018-01-02 | 2018-01-02
US | Senator | Chris Coons | Coons | Christopher Coons | he | 2010-11-15 | | 2026-01
US | Senator | Joe Manchin | Manchin! | | he | 2010-11-15 | 2025-01-03 | 2025-01-03
US | Senator | Marco Rubio | Rubio! | | he | 2011-01-03 | 2025-01-20 | 2025-01-20
US | Senator | Mike Lee | Lee | | he | 2011-01-03 | | 2026-01
US | Senator | Pat Toomey | Toomey! | | he | 2011-01-03 | 2023-01-03 | 2023-01-03
US | Senator | Rand Paul | Paul | | he | 2011-01-03 | | 2026-01
US | Senator | Rob Portman | Portman | | he | 2011-01-03 | 2023-01-03 | 2023-01-03
US | Senator | Ron Johnson | Johnson | | he | 2011-01-03 | | 2026-01
US | Senator | Roy Blunt | Blunt | | he | 2011-01-03 | 2023-01-03 | 2023-01-03
US | Senator | John Boozman | Boozman! | | he | 2011-01-05 | | 2026-01
US | Senator | John Hoeven | Hoeven! | | he | 2011-01-05 | | 2026-01
US | Senator | Richard Blumenthal | Blumenthal! | | he | 2011-01-05 | | 2026-01
US | Senator | Brian Schatz | Schatz | | he | 2012-12-27 | | 2026-01
US | Senator | Angus King | King | | he | 2013-01-03 | | 2026-01
US | Senator | Chris Murphy | Murphy | | he | 2013-01-03 | | 2026-01
US | Senator | Deb Fischer | Fischer | | she | 2013-01-03 | | 2026-01
US | Senator | Elizabeth Warren | Warren | | she | 2013-01-03 | | 2026-01
US | Senator | Heidi Heitkamp | Heitkamp! | | she | 2013-01-03 | 2019-01-03 | 2019-01-03
US | Senator | Jeff Flake | Flake | | he | 2013-01-03 | 2019-01-03 | 2019-01-03
US | Senator | Martin Heinrich | Heinrich | | he | 2013-01-03 | | 2026-01
US | Senator | Mazie Hirono | Hirono! | | she | 2013-01-03 | | 2026-01
US | Senator | Tammy Baldwin | Baldwin | | she | 2013-01-03 | | 2026-01
US | Senator | Ted Cruz | Cruz | Rafael Edward Cruz | he | 2013-01-03 | | 2026-01
US | Senator | Tim Kaine | Kaine | Timothy Kaine | he | 2013-01-03 | | 2026-01
US | Senator | Ed Markey | Markey! | Edward Markey | he | 2013-07-16 | | 2026-01
US | Senator | Cory Booker | Booker | | he | 2013-10-31 | | 2026-01
US | Senator | Ben Sasse | Sasse! | | he | 2015-01-03 | 2023-01-08 | 2023-01-08
US | Senator | Bill Cassidy | Cassidy | | he | 2015-01-03 | | 2026-01
US | Senator | Cory Gardner | Gardner | | he | 2015-01-03 | 2021-01-03 | 2021-01-03
US | Senator | Dan Sullivan | Sullivan | | he | 2015-01-03 | | 2026-01
US | Senator | David Perdue | Perdue | | he | 2015-01-03 | 2021-01-03 | 2021-01-03
US | Senator | Gary Peters | Peters | | he | 2015-01-03 | | 2026-01
US | Senator | James Lankford | Lankford! | | he | 2015-01-03 | | 2026-01
US | Senator | Joni Ernst | Ernst | | she | 2015-01-03 | | 2026-01
US | Senator | Mike Rounds | Rounds | | he | 2015-01-03 | | 2026-01
US | Senator | Steve Daines | Daines! | | he | 2015-01-03 | | 2026-01
US | Senator | Thom Tillis | Tillis! | | he | 2015-01-03 | | 2026-01
US | Senator | Tom Cotton | Cotton | | he | 2015-01-06 | | 2026-01
US | Senator | Catherine Cortez Masto | Cortez Masto! | | she | 2017-01-03 | | 2026-01
US | Senator | Chris Van Hollen | Van Hollen! | | he | 2017-01-03 | | 2026-01
US | Senator | John Kennedy | Kennedy | John Neely Kennedy | he | 2017-01-03 | | 2026-01
US | Senator | Kamala Harris | Harris | Kamala D. Harris | she | 2017-01-03 | 2021-01-18 | 2021-01-18
US | Senator | Maggie Hassan | Hassan | | she | 2017-01-03 | | 2026-01
US | Senator | Tammy Duckworth | Duckworth | | she | 2017-01-03 | | 2026-01
US | Senator | Todd Young | Young | | he | 2017-01-03 | | 2026-01
US | Senator | Doug Jones | Jones | | he | 2018-01-03 | 2021-01-03 | 2021-01-03
US | Senator | Tina Smith | Smith | | she | 2018-01-03 | | 2026-01
US | Senator | Jacky Rosen | Rosen | | she | 2019-01-03 | | 2026-01
US | Senator | Josh Hawley | Hawley | | he | 2019-01-03 | | 2026-01
US | Senator | Kevin Cramer | Cramer | | he | 2019-01-03 | | 2026-01
US | Senator | Kyrsten Sinema | Sinema! | | she | 2019-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Marsha Blackburn | Blackburn | | she | 2019-01-03 | | 2026-01
US | Senator | Martha McSally | McSally! | | she | 2019-01-03 | 2020-12-02 | 2020-12-02
US | Senator | Mitt Romney | Romney! | | he | 2019-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Rick Scott | Scott | | he | 2019-01-08 | | 2026-01
US | Senator | Kelly Loeffler | Loeffler! | | she | 2020-01-06 | 2021-01-20 | 2021-01-20
US | Senator | Mark Kelly | Kelly | | he | 2020-12-02 | | 2026-01
US | Senator | Ben Ray Luján | Luján | Ben Ray Lujan | he | 2021-01-03 | | 2026-01
US | Senator | Bill Hagerty | Hagerty | | he | 2021-01-03 | | 2026-01
US | Senator | Cynthia Lummis | Lummis! | | she | 2021-01-03 | | 2026-01
US | Senator | John Hickenlooper | Hickenlooper! | | he | 2021-01-03 | | 2026-01
US | Senator | Roger Marshall | Marshall | | he | 2021-01-03 | | 2026-01
US | Senator | Tommy Tuberville | Tuberville! | | he | 2021-01-03 | | 2026-01
US | Senator | Alex Padilla | Padilla | | he | 2021-01-20 | | 2026-01
US | Senator | Jon Ossoff | Ossoff! | | he | 2021-01-20 | | 2026-01
US | Senator | Raphael Warnock | Warnock! | | he | 2021-01-20 | | 2026-01
US | Senator | Eric Schmitt | Schmitt | | he | 2023-01-03 | | 2026-01
US | Senator | JD Vance | Vance! | J.D. Vance; J. D. Vance; James David Vance | he | 2023-01-03 | 2025-01-10 | 2025-01-10
US | Senator | John Fetterman | Fetterman! | | he | 2023-01-03 | | 2026-01
US | Senator | Katie Britt | Britt | | she | 2023-01-03 | | 2026-01
US | Senator | Markwayne Mullin | Mullin | | he | 2023-01-03 | 2026-03-23 | 2026-03-23
US | Senator | Andy Kim | Kim | | he | 2024-12-08 | | 2026-01
US | Senator | Adam Schiff | Schiff | Adam B. Schiff | he | 2024-12-09 | | 2026-01
US | Senator | Angela Alsobrooks | Alsobrooks! | | she | 2025-01-03 | | 2026-01
US | Senator | Bernie Moreno | Moreno | | he | 2025-01-03 | | 2026-01
US | Senator | Dave McCormick | McCormick | David McCormick | he | 2025-01-03 | | 2026-01
US | Senator | Elissa Slotkin | Slotkin! | | she | 2025-01-03 | | 2026-01
US | Senator | Jim Banks | Banks | | he | 2025-01-03 | | 2026-01
US | Senator | John Curtis | Curtis | | he | 2025-01-03 | | 2026-01
US | Senator | Lisa Blunt Rochester | Blunt Rochester! | | she | 2025-01-03 | | 2026-01
US | Senator | Mitch McConnell | McConnell! | | he | 2025-01-03 | | 2026-01
US | Senator | Ruben Gallego | Gallego | | he | 2025-01-03 | | 2026-01
US | Senator | Tim Sheehy | Sheehy | | he | 2025-01-03 | | 2026-01
US | Senator | Jim Justice | Justice | | he | 2025-01-14 | | 2026-01
US | Senator | Ashley Moody | Moody | | she | 2025-01-21 | | 2026-01
US | Senator | Jon Husted | Husted! | | he | 2025-01-21 | | 2026-01
US | Special Counsel | Robert Mueller | Mueller | Robert S. Mueller | he | 2017-05-17 | 2019-05-29 | 2019-05-29
US | Special Counsel | Jack Smith | Smith | | he | 2022-11-18 | 2025-01-10 | 2025-01-10
US | Special Envoy | Christopher Hill | Hill | Chris Hill | he | 2005-02 | 2009-02 | 2009-02
US | Special Envoy | George Mitchell | Mitchell | | he | 2009-01-22 | 2011-05-20 | 2011-05-20
US | Special Envoy | Richard Holbrooke | Holbrooke! | | he | 2009-01-22 | 2010-12-13 | 2010-12-13
US | Special Envoy | Steve Witkoff | Witkoff! | Steven Witkoff | he | 2025-01-20 | | 2026-01
US | Special Envoy for Iran | Brian Hook | Hook | | he | 2018-08 | 2020-08 | 2020-08
US | Special Envoy for Iran | Robert Malley | Malley | Rob Malley | he | 2021-01 | 2023-06 | 2023-06
US | Special Envoy for Ukraine | Kurt Volker | Volker | | he | 2017-07 | 2019-09 | 2019-09
US | Special Envoy for Ukraine | Keith Kellogg | Kellogg | | he | 2025-01-20 | 2026-01 | 2026-01
US | Special Presidential Envoy | Brett McGurk | McGurk! | | he | 2015-10-23 | 2018-12-31 | 2018-12-31
US | Special Representative for Afghanistan Reconciliation | Zalmay Khalilzad | Khalilzad! | | he | 2018-09 | 2021-10 | 2021-10
US | Special Representative for North Korea | Stephen Biegun | Biegun! | | he | 2018-08-23 | 2021-01-20 | 2021-01-20
US | State Department spokesperson | Sean McCormack | McCormack | | he | 2005-06 | 2009-01 | 2009-01
US | State Department spokesperson | Victoria Nuland | Nuland! | | she | 2011-05-31 | 2013-02-11 | 2013-02-11
US | State Department spokesperson | Jen Psaki | Psaki! | Jennifer Psaki | she | 2013-02-11 | 2015-03-31 | 2015-03-31
US | State Department spokesperson | John Kirby | Kirby | | he | 2015-05-12 | 2017-01-20 | 2017-01-20
US | State Department spokesperson | Heather Nauert | Nauert! | | she | 2017-04-24 | 2019-04-03 | 2019-04-03
US | State Department spokesperson | Morgan Ortagus | Ortagus! | | she | 2019-04-03 | 2021-01-20 | 2021-01-20
US | State Department spokesperson | Ned Price | Price | | he | 2021-01-20 | 2023-03 | 2023-03
US | State Department spokesperson | Matthew Miller | Miller | Matt Miller | he | 2023-04 | 2025-01-20 | 2025-01-20
US | State Department spokesperson | Tammy Bruce | Bruce | | she | 2025-01-20 | 2025-08 | 2025-08
US | State Department spokesperson | Tommy Pigott | Pigott! | | he | 2025-08 | | 2026-01
US | Supreme Court Justice | Antonin Scalia | Scalia | | he | 1986-09-26 | 2016-02-13 | 2016-02-13
US | Supreme Court Justice | Anthony Kennedy | Kennedy | | he | 1988-02-18 | 2018-07-31 | 2018-07-31
US | Supreme Court Justice | Clarence Thomas | Thomas | | he | 1991-10-23 | | 2026-01
US | Supreme Court Justice | Ruth Bader Ginsburg | Ginsburg! | | she | 1993-08-10 | 2020-09-18 | 2020-09-18
US | Supreme Court Justice | Stephen Breyer | Breyer! | | he | 1994-08-03 | 2022-06-30 | 2022-06-30
US | Supreme Court Justice | Samuel Alito | Alito! | | he | 2006-01-31 | | 2026-01
US | Supreme Court Justice | Sonia Sotomayor | Sotomayor! | | she | 2009-08-08 | | 2026-01
US | Supreme Court Justice | Elena Kagan | Kagan | | she | 2010-08-07 | | 2026-01
US | Supreme Court Justice | Neil Gorsuch | Gorsuch! | | he | 2017-04-10 | | 2026-01
US | Supreme Court Justice | Brett Kavanaugh | Kavanaugh! | | he | 2018-10-06 | | 2026-01
US | Supreme Court Justice | Amy Coney Barrett | Barrett | | she | 2020-10-27 | | 2026-01
US | Supreme Court Justice | Ketanji Brown Jackson | Jackson | | she | 2022-06-30 | | 2026-01
US | Surgeon General | Vivek Murthy | Murthy | | he | 2014-12-18 | 2017-04-21 | 2017-04-21
US | Surgeon General | Jerome Adams | Adams | | he | 2017-09-05 | 2021-01-20 | 2021-01-20
US | Surgeon General | Vivek Murthy | Murthy | | he | 2021-03-25 | 2025-01-20 | 2025-01-20
US | Trade Representative | Susan Schwab | Schwab | | she | 2006-06-08 | 2009-01-20 | 2009-01-20
US | Trade Representative | Ron Kirk | Kirk | | he | 2009-03-18 | 2013-03-15 | 2013-03-15
US | Trade Representative | Michael Froman | Froman! | Mike Froman | he | 2013-06-21 | 2017-01-20 | 2017-01-20
US | Trade Representative | Robert Lighthizer | Lighthizer! | Bob Lighthizer; Robert E. Lighthizer | he | 2017-05-15 | 2021-01-20 | 2021-01-20
US | Trade Representative | Katherine Tai | Tai | | she | 2021-03-18 | 2025-01-20 | 2025-01-20
US | Trade Representative | Jamieson Greer | Greer | | he | 2025-02-27 | | 2026-09
US | Under Secretary of Defense for Policy | Colin Kahl | Kahl | | he | 2021-04-28 | 2023-07-17 | 2023-07-17
US | Under Secretary of Defense for Policy | Elbridge Colby | Colby | | he | 2025-04-08 | | 2026-01
US | Under Secretary of State for Political Affairs | Victoria Nuland | Nuland! | | she | 2021-05-03 | 2024-03-22 | 2024-03-22
US | Vice President | Al Gore | Gore | Albert Gore | he | 1993-01-20 | 2001-01-20 | 2001-01-20
US | Vice President | Dick Cheney | Cheney | Richard Cheney | he | 2001-01-20 | 2009-01-20 | 2009-01-20
US | Vice President | Joe Biden | Biden! | Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr. | he | 2009-01-20 | 2017-01-20 | 2017-01-20
US | Vice President | Mike Pence | Pence! | Michael Pence | he | 2017-01-20 | 2021-01-20 | 2021-01-20
US | Vice President | Kamala Harris | Harris | Kamala D. Harris | she | 2021-01-20 | 2025-01-20 | 2025-01-20
US | Vice President | JD Vance | Vance! | J.D. Vance; J. D. Vance; James David Vance | he | 2025-01-20 | | 2026-09
US | White House Budget Director | Mick Mulvaney | Mulvaney! | | he | 2017-02-16 | 2019-01-02 | 2019-01-02
US | White House Budget Director | Russell Vought | Vought! | Russ Vought | he | 2025-02-07 | | 2026-09
US | White House Chief Strategist | Steve Bannon | Bannon! | Stephen Bannon | he | 2017-01-20 | 2017-08-18 | 2017-08-18
US | White House Chief of Staff | Andrew Card | Card | Andy Card | he | 2001-01-20 | 2006-04-14 | 2006-04-14
US | White House Chief of Staff | Joshua Bolten | Bolten! | Josh Bolten | he | 2006-04-14 | 2009-01-20 | 2009-01-20
US | White House Chief of Staff | Rahm Emanuel | Emanuel | | he | 2009-01-20 | 2010-10-01 | 2010-10-01
US | White House Chief of Staff | Bill Daley | Daley | William Daley | he | 2011-01-13 | 2012-01-27 | 2012-01-27
US | White House Chief of Staff | Denis McDonough | McDonough! | | he | 2013-01-25 | 2017-01-20 | 2017-01-20
US | White House Chief of Staff | Reince Priebus | Priebus! | | he | 2017-01-20 | 2017-07-31 | 2017-07-31
US | White House Chief of Staff | John Kelly | Kelly | John F. Kelly | he | 2017-07-31 | 2019-01-02 | 2019-01-02
US | White House Chief of Staff | Mark Meadows | Meadows | | he | 2020-03-31 | 2021-01-20 | 2021-01-20
US | White House Chief of Staff | Ron Klain | Klain! | Ronald Klain | he | 2021-01-20 | 2023-02-07 | 2023-02-07
US | White House Chief of Staff | Jeff Zients | Zients! | Jeffrey Zients | he | 2023-02-08 | 2025-01-20 | 2025-01-20
US | White House Chief of Staff | Susie Wiles | Wiles | | she | 2025-01-20 | | 2026-01
US | White House Communications Director | Anthony Scaramucci | Scaramucci! | | he | 2017-07-21 | 2017-07-31 | 2017-07-31
US | White House Communications Director | Hope Hicks | Hicks | | she | 2017-09-12 | 2018-03-29 | 2018-03-29
US | White House Communications Director | Steven Cheung | Cheung | Steve Cheung | he | 2025-01-20 | | 2026-01
US | White House National Security Council spokesperson | John Kirby | Kirby | | he | 2022-05 | 2025-01-20 | 2025-01-20
US | White House Press Secretary | Ari Fleischer | Fleischer | | he | 2001-01-20 | 2003-07-15 | 2003-07-15
US | White House Press Secretary | Scott McClellan | McClellan | | he | 2003-07-15 | 2006-05-10 | 2006-05-10
US | White House Press Secretary | Tony Snow | Snow | | he | 2006-05-10 | 2007-09-14 | 2007-09-14
US | White House Press Secretary | Dana Perino | Perino! | | she | 2007-09-14 | 2009-01-20 | 2009-01-20
US | White House Press Secretary | Robert Gibbs | Gibbs | | he | 2009-01-20 | 2011-02-11 | 2011-02-11
US | White House Press Secretary | Jay Carney | Carney | | he | 2011-02-11 | 2014-06-20 | 2014-06-20
US | White House Press Secretary | Josh Earnest | Earnest | | he | 2014-06-20 | 2017-01-20 | 2017-01-20
US | White House Press Secretary | Sean Spicer | Spicer | Sean M. Spicer | he | 2017-01-20 | 2017-07-21 | 2017-07-21
US | White House Press Secretary | Sarah Sanders | Sanders | Sarah Huckabee Sanders | she | 2017-07-26 | 2019-07-01 | 2019-07-01
US | White House Press Secretary | Stephanie Grisham | Grisham | | she | 2019-07-01 | 2020-04-07 | 2020-04-07
US | White House Press Secretary | Kayleigh McEnany | McEnany! | | she | 2020-04-07 | 2021-01-20 | 2021-01-20
US | White House Press Secretary | Jen Psaki | Psaki! | Jennifer Psaki | she | 2021-01-20 | 2022-05-13 | 2022-05-13
US | White House Press Secretary | Karine Jean-Pierre | Jean-Pierre | | she | 2022-05-13 | 2025-01-20 | 2025-01-20
US | White House Press Secretary | Karoline Leavitt | Leavitt! | | she | 2025-01-20 | | 2026-04
US | White House adviser | Jared Kushner | Kushner! | | he | 2017-01-20 | 2021-01-20 | 2021-01-20
US | White House economic adviser | Gary Cohn | Cohn | | he | 2017-01-20 | 2018-04-02 | 2018-04-02
US | White House economic adviser | Larry Kudlow | Kudlow! | Lawrence Kudlow | he | 2018-04-02 | 2021-01-20 | 2021-01-20
US | White House economic adviser | Brian Deese | Deese! | | he | 2021-01-20 | 2023-02 | 2023-02
US | White House economic adviser | Lael Brainard | Brainard! | | she | 2023-02-21 | 2025-01-20 | 2025-01-20
US | White House economic adviser | Kevin Hassett | Hassett! | | he | 2025-01-20 | | 2026-01
US | White House trade adviser | Peter Navarro | Navarro | | he | 2017-01-20 | 2021-01-20 | 2021-01-20
US | White House trade adviser | Peter Navarro | Navarro | | he | 2025-01-20 | | 2026-01
UY | Economy Minister | Danilo Astori | Astori! | | he | 2015-03-01 | 2020-03-01 | 2020-03-01
UY | Economy Minister | Azucena Arbeleche | Arbeleche! | | she | 2020-03-01 | 2025-03-01 | 2025-03-01
UY | Economy Minister | Gabriel Oddone | Oddone! | | he | 2025-03-01 | | 2025-12
UY | Foreign Minister | Reinaldo Gargano | Gargano! | | he | 2005-03-01 | 2008-03-03 | 2008-03-03
UY | Foreign Minister | Luis Almagro | Almagro! | | he | 2010-03-01 | 2015-03-01 | 2015-03-01
UY | Foreign Minister | Rodolfo Nin Novoa | Nin Novoa! | | he | 2015-03-01 | 2020-03-01 | 2020-03-01
UY | Foreign Minister | Ernesto Talvi | Talvi! | | he | 2020-03-01 | 2020-07-01 | 2020-07-01
UY | Foreign Minister | Francisco Bustillo | Bustillo! | | he | 2020-07-06 | 2023-11-01 | 2023-11-01
UY | Foreign Minister | Omar Paganini | Paganini! | | he | 2023-11-06 | 2025-03-01 | 2025-03-01
UY | Foreign Minister | Mario Lubetkin | Lubetkin! | | he | 2025-03-01 | | 2025-12
UY | President | Jorge Batlle | Batlle | | he | 2000-03-01 | 2005-03-01 | 2005-03-01
UY | President | Tabaré Vázquez | Vázquez | | he | 2005-03-01 | 2010-03-01 | 2010-03-01
UY | President | José Mujica | Mujica! | Jose "Pepe" Mujica; Pepe Mujica | he | 2010-03-01 | 2015-03-01 | 2015-03-01
UY | President | Tabaré Vázquez | Vázquez | | he | 2015-03-01 | 2020-03-01 | 2020-03-01
UY | President | Luis Lacalle Pou | Lacalle Pou! | Luis Alberto Lacalle Pou | he | 2020-03-01 | 2025-03-01 | 2025-03-01
UY | President | Yamandú Orsi | Orsi! | | he | 2025-03-01 | | 2025-12
UY | Vice President | Raúl Sendic | Sendic! | | he | 2015-03-01 | 2017-09-13 | 2017-09-13
UY | Vice President | Lucía Topolansky | Topolansky! | | she | 2017-09-13 | 2020-03-01 | 2020-03-01
UY | Vice President | Beatriz Argimón | Argimón! | | she | 2020-03-01 | 2025-03-01 | 2025-03-01
UY | Vice President | Carolina Cosse | Cosse! | | she | 2025-03-01 | | 2025-12
VC | Foreign Minister | Camillo Gonsalves | Gonsalves | | he | 2013-09 | 2015-12 | 2015-12
VC | Foreign Minister | Louis Straker | Straker | Sir Louis Straker | he | 2015-12 | 2020-11 | 2020-11
VC | Foreign Minister | Keisal Peters | Keisal Peters | Keisal Melissa Peters | she | 2022 | 2025-11-28 | 2025-11-28
VC | Governor-General | Frederick Ballantyne | Ballantyne | Sir Frederick Ballantyne | he | 2002-09-02 | 2019-07-31 | 2019-07-31
VC | Governor-General | Susan Dougan | Dougan | Dame Susan Dougan | she | 2019-08-01 | ? | 2025-12
VC | Prime Minister | Ralph Gonsalves | Gonsalves! | | he | 2001-03-29 | 2025-11-28 | 2025-11-28
VC | Prime Minister | Godwin Friday | Friday | Godwin L. Friday | he | 2025-11-28 | | 2025-12
VE | Acting President | Delcy Rodríguez | Rodríguez | Delcy Eloína Rodríguez | she | 2026-01-05 | | 2026-05
VE | Ambassador to the United Nations | Rafael Ramírez | Ramírez | | he | 2014-12 | 2017-12 | 2017-12
VE | Ambassador to the United Nations | Samuel Moncada | Moncada | Samuel Reinaldo Moncada | he | 2017-12 | | 2025-12
VE | Attorney General | Luisa Ortega | Ortega | Luisa Ortega Díaz | she | 2007-12-13 | 2017-08-05 | 2017-08-05
VE | Attorney General | Tarek William Saab | Saab | Tarek Saab | he | 2017-08-05 | ? | 2026-01
VE | Defense Minister | Vladimir Padrino López | Padrino López! | Vladimir Padrino; Vladimir Padrino Lopez | he | 2014-10-24 | ? | 2026-01
VE | Foreign Minister | Alí Rodríguez Araque | Rodríguez Araque | | he | 2004-11 | 2006-08 | 2006-08
VE | Foreign Minister | Nicolás Maduro | Maduro! | Nicolas Maduro Moros | he | 2006-08-09 | 2013-01-15 | 2013-01-15
VE | Foreign Minister | Elías Jaua | Jaua! | | he | 2013-01-15 | 2014-09-02 | 2014-09-02
VE | Foreign Minister | Rafael Ramírez | Ramírez | | he | 2014-09-02 | 2014-12-26 | 2014-12-26
VE | Foreign Minister | Delcy Rodríguez | Rodríguez | Delcy Eloína Rodríguez | she | 2014-12-26 | 2017-06-21 | 2017-06-21
VE | Foreign Minister | Samuel Moncada | Moncada | Samuel Reinaldo Moncada | he | 2017-06-21 | 2017-08-02 | 2017-08-02
VE | Foreign Minister | Jorge Arreaza | Arreaza! | | he | 2017-08-02 | 2021-08-19 | 2021-08-19
VE | Foreign Minister | Félix Plasencia | Plasencia! | | he | 2021-08-19 | 2022-05-16 | 2022-05-16
VE | Foreign Minister | Carlos Faría | Faría | | he | 2022-05-16 | 2023-01-06 | 2023-01-06
VE | Foreign Minister | Yván Gil | Gil | Yvan Gil Pinto; Ivan Gil | he | 2023-01-06 | | 2025-12
VE | Interior Minister | Néstor Reverol | Reverol! | | he | 2016-08-02 | 2020-10-30 | 2020-10-30
VE | Interior Minister | Remigio Ceballos | Ceballos! | | he | 2021-08-19 | 2024-08-27 | 2024-08-27
VE | Interior Minister | Diosdado Cabello | Cabello! | | he | 2024-08-27 | | 2026-01
VE | National Assembly President | Diosdado Cabello | Cabello! | | he | 2012-01-05 | 2016-01-05 | 2016-01-05
VE | National Assembly President | Henry Ramos Allup | Ramos Allup! | | he | 2016-01-05 | 2017-01-05 | 2017-01-05
VE | National Assembly President | Julio Borges | Borges | | he | 2017-01-05 | 2018-01-05 | 2018-01-05
VE | National Assembly President | Omar Barboza | Barboza | | he | 2018-01-05 | 2019-01-05 | 2019-01-05
VE | National Assembly President | Jorge Rodríguez | Rodríguez | Jorge Rodríguez Gómez | he | 2021-01-05 | | 2026-01
VE | Oil Minister | Eulogio del Pino | del Pino! | | he | 2015-08 | 2017-11 | 2017-11
VE | Oil Minister | Manuel Quevedo | Quevedo! | | he | 2017-11 | 2020-04 | 2020-04
VE | Oil Minister | Tareck El Aissami | El Aissami! | Tareck Al Aissami | he | 2020-04-27 | 2023-03-20 | 2023-03-20
VE | Oil Minister | Pedro Tellechea | Tellechea! | | he | 2023-03-21 | 2024-08-27 | 2024-08-27
VE | President | Hugo Chávez | Chávez! | Hugo Chavez Frias | he | 1999-02-02 | 2013-03-05 | 2013-03-05
VE | President | Nicolás Maduro | Maduro! | Nicolas Maduro Moros | he | 2013-04-19 | 2019-01-10 | 2019-01-10
VE | President | Nicolás Maduro | Maduro! | Nicolas Maduro Moros | he | 2023-01-05 | 2025-01-10 | 2025-01-10
VE | President of the National Electoral Council | Tibisay Lucena | Lucena! | | she | 2006-04-28 | 2020-06-12 | 2020-06-12
VE | Vice President | Jorge Arreaza | Arreaza! | | he | 2013-04-19 | 2016-01-06 | 2016-01-06
VE | Vice President | Aristóbulo Istúriz | Istúriz! | | he | 2016-01-06 | 2017-01-04 | 2017-01-04
VE | Vice President | Tareck El Aissami | El Aissami! | Tareck Al Aissami | he | 2017-01-04 | 2018-06-14 | 2018-06-14
VE | Vice President | Delcy Rodríguez | Rodríguez | Delcy Eloína Rodríguez | she | 2018-06-14 | 2026-01-05 | 2026-01-05
VG | Premier | Orlando Smith | Smith | D. Orlando Smith | he | 2011-11-09 | 2019-02-26 | 2019-02-26
VG | Premier | Andrew Fahie | Fahie! | | he | 2019-02-26 | 2022-05-05 | 2022-05-05
VG | Premier | Natalio Wheatley | Wheatley | Sowande Wheatley | he | 2022-05-05 | | 2025-12
VI | Governor | Kenneth Mapp | Mapp! | | he | 2015-01-05 | 2019-01-07 | 2019-01-07
VI | Governor | Albert Bryan | Bryan | Albert Bryan Jr. | he | 2019-01-07 | | 2025-12
`;
